// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRStore

extension Error {
    /// Whether the store or the log did not answer, so that the same request may do later.
    package var isTransient: Bool {
        guard let error = self as? StoreError else { return false }
        switch error.code {
        case .busy, .unavailable: return true
        default: return false
        }
    }
}
