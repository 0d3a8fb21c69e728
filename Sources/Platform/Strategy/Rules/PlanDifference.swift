// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// How a measure differs between two versions of a plan.
package struct PlanDifference: Sendable, Hashable {
    /// What has happened to it.
    package enum Kind: String, Sendable, Hashable { case added, removed, changed }

    /// A field that is not the same.
    package struct Change: Sendable, Hashable {
        /// Which.
        package let field: MeasureField
        /// What stood there.
        package let before: [String]
        /// What stands there.
        package let after: [String]
    }

    /// What has happened to it.
    package let kind: Kind
    /// The measure as it is, or was before it was removed.
    package let measure: Measure
    /// What is not the same; empty for one that was added or removed.
    package let changes: [Change]

    /// Differences between two versions: those removed last, the others in the order of the newer one.
    package static func all(from old: Plan, to new: Plan) -> [PlanDifference] {
        let present = new.measures.compactMap { measure -> PlanDifference? in
            guard let before = old.measure(measure.id) else {
                return PlanDifference(kind: .added, measure: measure, changes: [])
            }
            let changes = MeasureField.allCases.compactMap { field -> Change? in
                let (was, is_) = (before.values(of: field), measure.values(of: field))
                return was == is_ ? nil : Change(field: field, before: was, after: is_)
            }
            return changes.isEmpty ? nil : PlanDifference(kind: .changed, measure: measure, changes: changes)
        }
        let removed = old.measures.filter { new.measure($0.id) == nil }.map {
            PlanDifference(kind: .removed, measure: $0, changes: [])
        }
        return present + removed
    }
}
