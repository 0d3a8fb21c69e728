// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// FHIRPath 5.6, additional string functions: other forms of a text.
extension FunctionTable {
    static let texts: [String: FunctionBuilder] = [
        "encode": text(1) { (text, parts) throws(PathError) in
            guard let form = try parts[0].requiredText() else { return nil }
            return .string(try binaryForm(form, "encode").encoded(text))
        },
        "decode": text(1) { (text, parts) throws(PathError) in
            guard let form = try parts[0].requiredText() else { return nil }
            return try binaryForm(form, "decode").decoded(text).map { .string($0) }
        },
        "escape": text(1) { (text, parts) throws(PathError) in
            guard let target = try parts[0].requiredText() else { return nil }
            return .string(try escapes(target, "escape").escaped(text))
        },
        "unescape": text(1) { (text, parts) throws(PathError) in
            guard let target = try parts[0].requiredText() else { return nil }
            return .string(try escapes(target, "unescape").unescaped(text))
        },
    ]

    private static func binaryForm(_ name: String, _ function: String) throws(PathError) -> BinaryForm {
        guard let form = BinaryForm(rawValue: name) else {
            throw PathError(.evaluation, "\(function)() knows hex, base64 and urlbase64, not that")
        }
        return form
    }

    private static func escapes(_ name: String, _ function: String) throws(PathError) -> EscapeForm {
        guard let form = EscapeForm(rawValue: name) else {
            throw PathError(.evaluation, "\(function)() knows html and json, not that")
        }
        return form
    }
}
