// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A model as a template sees it: each stored property looked at once.
enum TemplateValue {
    case text(String)
    case bool(Bool)
    case list([TemplateValue])
    case object(names: [String], values: [TemplateValue])
    case safe(String)
    case nothing

    /// Reads a model: by its own encoding when it is `Encodable`, else by reflection, which is much slower.
    init(_ model: Any) {
        let type = type(of: model)
        if type == String.self, let text = model as? String {
            self = .text(text)
        } else if type == String?.self {
            self = (model as? String).map { .text($0) } ?? .nothing
        } else if type == Bool.self, let bool = model as? Bool {
            self = .bool(bool)
        } else if type == SafeHTML.self, let safe = model as? SafeHTML {
            self = .safe(safe.markup)
        } else if type == Int.self, let number = model as? Int {
            self = .text(String(number))
        } else if let encodable = model as? any Encodable {
            self = ModelEncoder.value(of: encodable)
        } else {
            self = Self.reflected(model)
        }
    }

    /// The member with a name, nil when there is none; the value itself for `.`.
    func member(_ name: String) -> TemplateValue? {
        if name == "." { return self }
        switch self {
        case .object(let names, let values): return names.firstIndex(of: name).map { values[$0] }
        case .safe(let markup): return name == "markup" ? .text(markup) : nil
        default: return nil
        }
    }

    private static func reflected(_ model: Any) -> TemplateValue {
        let mirror = Mirror(reflecting: model)
        switch mirror.displayStyle {
        case .optional:
            return mirror.children.first.map { TemplateValue($0.value) } ?? .nothing
        case .collection:
            return .list(mirror.children.map { TemplateValue($0.value) })
        case .enum:
            return (model as? any RawRepresentable<String>).map { .text($0.rawValue) } ?? .nothing
        default:
            var names: [String] = []
            var values: [TemplateValue] = []
            for child in mirror.children {
                names.append(child.label ?? "")
                values.append(TemplateValue(child.value))
            }
            return .object(names: names, values: values)
        }
    }
}
