// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRStore

/// Why sign-in could not do as asked.
package struct IdentityError: Error, Sendable, Hashable {
    /// What went wrong, for code. Switch on this.
    package enum Code: Sendable, Hashable {
        /// The session or token has ended or was never there.
        case sessionEnded
        /// Only staff choose commissions.
        case notStaff
        /// The commission is not the reader's, or not in time.
        case unknownCommission
        /// Only a person acts for a child, and only for one whose guardian she is.
        case notGuardian
        /// A life that is not within the limits.
        case badLifetime
        case store(StoreError.Code)
    }

    /// What went wrong, for code.
    package let code: Code
    /// What went wrong, for the log. Holds no patient data.
    package let reason: String

    /// An error with its reason in words.
    package init(_ code: Code, _ reason: String) {
        self.code = code
        self.reason = reason
    }

    /// The store could not.
    init(_ error: StoreError) {
        self.init(.store(error.code), error.reason)
    }
}
