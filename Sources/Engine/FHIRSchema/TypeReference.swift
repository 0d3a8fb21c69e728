// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// One of the types that an element may have.
package struct TypeReference: Sendable, Hashable {
    /// The name to go on with in `Schema.type`: "Quantity", "string", "Resource" for any resource, and for a
    /// backbone or a content reference the path of the type, such as "Patient.contact" or
    /// "Questionnaire.item".
    package let code: String
    /// The resource types that a Reference or canonical may name, as in the definitions; "Resource" stands
    /// for all. Empty when nothing is said.
    package let targets: [String]

    /// Reads `Reference(Patient|Group)` or `string`.
    init(text: String) {
        guard let open = text.utf8.firstIndex(of: UInt8(ascii: "(")) else {
            code = text
            targets = []
            return
        }
        code = String(text[..<open])
        targets = text[text.utf8.index(after: open)...].dropLast().parts(by: "|")
    }
}
