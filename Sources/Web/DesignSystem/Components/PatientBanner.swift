// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Who a staff page is about. Template `components/patient-banner`.
package struct PatientBanner: Encodable, Sendable, Hashable {
    /// Name, or that it is protected.
    package let name: String
    /// The name as a link to all about the person; nil where that is the page itself.
    package let overview: Link?
    /// Identity number.
    package let number: String
    /// `47 år`.
    package let age: String
    /// Interpreter, proxy, phone.
    package let facts: [SummaryRow]
    /// Warnings and allergies, first.
    package let warnings: [String]
    /// Protected identity, deceased, block.
    package let tags: [Tag]
    /// What is said when there is no warning.
    package let noWarnings: String

    /// Makes the model of one.
    package init(
        name: String, href: String? = nil, number: String, age: String, facts: [SummaryRow] = [],
        warnings: [String] = [], tags: [Tag] = [], noWarnings: String
    ) {
        self.name = name
        overview = href.map { Link(name, href: $0) }
        self.number = number
        self.age = age
        self.facts = facts
        self.warnings = warnings
        self.tags = tags
        self.noWarnings = noWarnings
    }
}
