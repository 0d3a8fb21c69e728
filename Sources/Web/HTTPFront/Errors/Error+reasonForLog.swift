// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FHIRStore
import GuardedStore
import Identity

extension Error {
    /// What went wrong, for the operator. Only from errors whose reasons hold no patient data.
    var reasonForLog: String {
        switch self {
        case let error as WebError: error.reason
        case let error as StoreError: error.reason
        case let error as IdentityError: error.reason
        case let error as DesignError: error.reason
        case let error as DoorError: "\(error.code)"
        default: "not known"
        }
    }
}
