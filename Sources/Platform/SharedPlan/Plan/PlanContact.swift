// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Whom to ask about the plan.
package struct PlanContact: Sendable, Hashable {
    /// Name and workplace.
    package var name: String
    /// Telephone number.
    package var telephone: String

    /// A contact.
    package init(name: String, telephone: String) {
        self.name = name
        self.telephone = telephone
    }

    /// Whether both are told.
    package var isWhole: Bool { !name.isEmpty && !telephone.isEmpty }
}
