// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// How much is asked of a resource before it is stored.
package enum ValidationLevel: String, Sendable, Hashable, CaseIterable, Comparable {
    /// What the store itself needs: elements, JSON types, cardinality, formats, codes of required bindings.
    case off
    /// All of R4: invariants, bindings, references, extensions, narratives.
    case base
    /// All of R4, the profiles that the resource claims, and those that the setting names.
    case profile

    /// From the least to the most that is asked.
    package static func < (left: ValidationLevel, right: ValidationLevel) -> Bool {
        left.rank < right.rank
    }

    private var rank: Int {
        switch self {
        case .off: 0
        case .base: 1
        case .profile: 2
        }
    }
}
