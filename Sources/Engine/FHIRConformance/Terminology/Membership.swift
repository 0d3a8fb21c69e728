// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Whether a code belongs to a value set.
enum Membership: Sendable, Hashable {
    case member, notMember
    /// The value set, or a code system that it draws on, is not at hand.
    case unknown

    /// In one or the other.
    func or(_ other: Membership) -> Membership {
        if self == .member || other == .member { return .member }
        return self == .unknown || other == .unknown ? .unknown : .notMember
    }

    /// In both.
    func and(_ other: Membership) -> Membership {
        if self == .notMember || other == .notMember { return .notMember }
        return self == .unknown || other == .unknown ? .unknown : .member
    }

    var negated: Membership {
        switch self {
        case .member: .notMember
        case .notMember: .member
        case .unknown: .unknown
        }
    }
}
