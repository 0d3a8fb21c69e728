// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// The value set that a coded element draws on.
package struct Binding: Sendable, Hashable {
    /// How far the value set binds. FHIR R4 4.1.3.
    package enum Strength: String, Sendable {
        case required, extensible, preferred, example
    }

    /// How far the value set binds.
    package let strength: Strength
    /// Canonical URL without version. Empty when the definitions name none.
    package let valueSet: String

    /// Reads `required http://hl7.org/fhir/ValueSet/administrative-gender`; nil when empty.
    init?(text: String) {
        let parts = text.parts(by: " ")
        guard let first = parts.first, let strength = Strength(rawValue: first) else { return nil }
        self.strength = strength
        valueSet = parts.count > 1 ? parts[1] : ""
    }
}
