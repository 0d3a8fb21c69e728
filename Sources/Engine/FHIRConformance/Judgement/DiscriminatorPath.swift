// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// The restricted FHIRPath of discriminators. Source: FHIR R4 5.1.0.14.
struct DiscriminatorPath {
    enum Step: Hashable {
        case child(String)
        case resolve
        case ofType(String)
        case `extension`(String)
    }

    let steps: [Step]

    init(_ text: String) {
        var parts: [String] = []
        var part = ""
        var depth = 0
        for character in text {
            if character == "(" { depth += 1 }
            if character == ")" { depth -= 1 }
            if character == ".", depth == 0 {
                parts.append(part)
                part = ""
            } else {
                part.append(character)
            }
        }
        parts.append(part)
        steps = parts.compactMap(Self.step)
    }

    private static func step(_ part: String) -> Step? {
        if part.isEmpty || part == "$this" { return nil }
        if part == "resolve()" { return .resolve }
        guard let open = part.firstIndex(of: "("), part.hasSuffix(")") else {
            return .child(part.hasSuffix("[x]") ? String(part.dropLast(3)) : part)
        }
        let argument = part[part.index(after: open)...].dropLast().filter {
            $0 != "'" && $0 != "\"" && $0 != " "
        }
        switch part[..<open] {
        case "extension": return .extension(String(argument))
        case "ofType", "as": return .ofType(String(argument))
        default: return nil
        }
    }
}
