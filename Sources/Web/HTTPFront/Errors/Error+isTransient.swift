// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRStore
import Identity

extension Error {
    /// Whether the store or the log did not answer, so that the same request may do later.
    package var isTransient: Bool {
        switch self {
        case let error as StoreError: error.code.isTransient
        case let error as IdentityError:
            if case .store(let code) = error.code { code.isTransient } else { false }
        default: false
        }
    }
}

extension StoreError.Code {
    fileprivate var isTransient: Bool {
        switch self {
        case .busy, .unavailable: true
        default: false
        }
    }
}
