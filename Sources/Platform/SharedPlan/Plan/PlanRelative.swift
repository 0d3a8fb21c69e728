// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Somebody close to the person who is invited.
package struct PlanRelative: Sendable, Hashable {
    /// Her name.
    package var name: String
    /// What she is to the person.
    package var relation: String

    /// A relative.
    package init(name: String, relation: String) {
        self.name = name
        self.relation = relation
    }
}
