// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import GuardedStore
import Identity
import Sweden

/// Who may do what with plans. Reading is for everyone.
package enum StrategyRight {
    /// Whether a reader may change and publish a plan: a strategist, in the national one or her provider's.
    package static func mayEdit(_ plan: Plan, _ reader: Reader?, at now: Instant) -> Bool {
        guard let commission = commission(of: reader, at: now) else { return false }
        return commission.rights.contains(.editStrategy)
            && (plan.steward == nil || plan.steward == commission.provider)
    }

    /// Whether a reader may make plans.
    package static func mayMakePlans(_ reader: Reader?, at now: Instant) -> Bool {
        commission(of: reader, at: now)?.rights.contains(.editStrategy) ?? false
    }

    /// Whether a reader may propose a measure to the local plan: strategists, and those who see indicators.
    package static func mayPropose(_ reader: Reader?, at now: Instant) -> Bool {
        guard let commission = commission(of: reader, at: now) else { return false }
        return !commission.rights.isDisjoint(with: [.editStrategy, .seeIndicators])
    }

    /// Whether a reader may say for her provider that it knows of a plan.
    package static func mayAcknowledge(_ reader: Reader?, at now: Instant) -> Bool {
        guard let commission = commission(of: reader, at: now) else { return false }
        return !commission.rights.isDisjoint(with: [.editStrategy, .seeIndicators, .sign])
    }

    /// The commission that holds now; nil for all but strongly identified staff.
    static func commission(of reader: Reader?, at now: Instant) -> Commission? {
        guard case .staff(let staff)? = reader, staff.isStronglyIdentified,
            let commission = staff.commission, commission.isValid(at: now)
        else { return nil }
        return commission
    }
}
