// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSchema

extension QueryReader {
    /// The value without escapes.
    func plain(_ text: String, _ name: String) throws(SearchError) -> String {
        guard let plain = ParameterText.unescaped(text) else {
            let reason = "A backslash may only stand before a comma, |, $ or another backslash."
            throw SearchError(.badValue, name, reason)
        }
        return plain
    }

    func id(_ text: String, _ name: String) throws(SearchError) -> FilterValue {
        guard let id = ResourceID(try plain(text, name)) else {
            throw SearchError(.badValue, name, "An id has 1 to 64 letters, digits, hyphens and dots.")
        }
        return .id(id.text)
    }

    func token(_ text: String, _ name: String) throws(SearchError) -> FilterValue {
        let parts = ParameterText.split(text, at: UInt8(ascii: "|"))
        guard parts.count <= 2 else {
            throw SearchError(
                .badValue, name, "Write <code>, <system>|<code>, |<code> or <system>|; \\| for a | itself.")
        }
        let code = try plain(parts[parts.count - 1], name)
        guard parts.count == 2 else { return .token(system: .any, code: code) }
        let system = try plain(parts[0], name)
        if system.isEmpty, code.isEmpty {
            throw SearchError(.badValue, name, "There is no code beside the |.")
        }
        return .token(system: system.isEmpty ? .none : .exactly(system), code: code.isEmpty ? nil : code)
    }

    func string(_ text: String, _ modifier: Modifier?, _ name: String) throws(SearchError) -> FilterValue {
        let exact = try plain(text, name)
        let folded = StringFolding.indexed(exact)
        guard !folded.isEmpty || modifier == .exact else {
            throw SearchError(.badValue, name, "There is no letter or digit to search for.")
        }
        return .string(folded: folded, exact: exact)
    }

    func reference(
        _ text: String, of definition: SearchParameterDefinition, _ modifier: Modifier?, _ name: String
    ) throws(SearchError) -> FilterValue {
        let plain = try plain(text, name)
        var wanted: String?
        if case .type(let type) = modifier { wanted = type }
        switch FHIRReference(plain) {
        case .relative(let key, _):
            guard schema.isResource(key.type.name), wanted == nil || wanted == key.type.name else {
                throw SearchError(.badValue, name, "The value names a type that does not fit here.")
            }
            return .reference(type: key.type.name, id: key.id.text, url: nil)
        case .absolute(let url, _, _), .urn(let url):
            guard wanted == nil else {
                throw SearchError(.badValue, name, "With a type as modifier the value is an id.")
            }
            return .reference(type: nil, id: nil, url: url)
        case .other, .fragment:
            guard let id = ResourceID(plain) else {
                throw SearchError(.badValue, name, "A reference is <id>, <type>/<id> or an address.")
            }
            let only = definition.targets.count == 1 ? definition.targets[0] : nil
            return .reference(type: wanted ?? only, id: id.text, url: nil)
        }
    }

    func date(
        _ text: String, _ name: String
    ) throws(SearchError) -> (prefix: DatePrefix, from: Instant, upTo: Instant) {
        let prefix = DatePrefix(rawValue: String(text.prefix(2)))
        let rest = prefix == nil ? text : String(text.dropFirst(2))
        guard let bounds = FHIRDateTime(searchText: rest)?.bounds(in: zone) else {
            let reason =
                "A date is YYYY, YYYY-MM, YYYY-MM-DD or YYYY-MM-DDThh:mm with or without seconds and zone, "
                + "after eq, ne, gt, lt, ge, le, sa, eb, ap or nothing. Write %2B for the + of a zone."
            throw SearchError(.badValue, name, reason)
        }
        var (from, upTo) = (bounds.lowerBound, bounds.upperBound)
        if prefix == .ap {
            let length = upTo.milliseconds - from.milliseconds
            from = from.adding(milliseconds: -length)
            upTo = upTo.adding(milliseconds: length)
        }
        return (prefix ?? .eq, from, upTo)
    }
}
