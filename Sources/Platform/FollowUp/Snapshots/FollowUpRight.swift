// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Identity

/// Whether a reader may see indicators, and if not, why. The door asks again when numbers are compiled.
///
/// Source: 2 kap. 4 § 4-6 patientdatalagen (2008:355): quality, administration and statistics.
package enum FollowUpRight: String, Sendable, Hashable, CaseIterable {
    case granted
    /// Not a member of staff.
    case notStaff
    /// Staff without a commission that is valid now, or weakly identified.
    case noCommission
    /// The commission is for care or something else that is not follow-up.
    case otherPurpose
    /// The commission gives no right to indicators.
    case noRight

    /// Purposes that follow-up may have.
    package static let purposes: [Purpose] = [.quality, .statistics, .administration]

    /// The right of a reader at a moment; the first reason against it otherwise.
    package init(of reader: Reader, at now: Instant) {
        guard case .staff(let staff) = reader else {
            self = .notStaff
            return
        }
        guard let commission = staff.commission, commission.isValid(at: now), staff.isStronglyIdentified
        else {
            self = .noCommission
            return
        }
        self = FollowUpRight(of: commission)
    }

    /// Whether a commission would do, its time set aside.
    package init(of commission: Commission) {
        if !Self.purposes.contains(commission.purpose) {
            self = .otherPurpose
        } else {
            self = commission.rights.contains(.seeIndicators) ? .granted : .noRight
        }
    }
}
