// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRSearch

extension DatePrefix {
    /// Whether a stored range fits a searched one; both half-open, in milliseconds. FHIR R4 3.1.1.4.7.
    func holds(low: Int64, high: Int64, from: Int64, upTo: Int64) -> Bool {
        switch self {
        case .eq: return low >= from && high <= upTo
        case .ne: return !(low >= from && high <= upTo)
        case .gt: return high > upTo
        case .lt: return low < from
        case .ge: return high > upTo || (low >= from && high <= upTo)
        case .le: return low < from || (low >= from && high <= upTo)
        case .sa: return low >= upTo
        case .eb: return high <= from
        case .ap: return low < upTo && high > from
        }
    }
}
