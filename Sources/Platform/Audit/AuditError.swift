// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Why the access log could not be written or read.
package struct AuditError: Error, Sendable, Hashable {
    /// What went wrong, for code. Switch on this.
    package enum Code: Sendable, Hashable {
        /// The row could not be made durable; the answer must not leave.
        case unavailable
        /// A row's text is not what this program writes.
        case unreadable
    }

    /// What went wrong, for code.
    package let code: Code
    /// What went wrong, for the operator's log. Holds no patient data.
    package let reason: String

    static func unavailable(_ reason: String) -> AuditError { AuditError(code: .unavailable, reason: reason) }
    static func unreadable(_ reason: String) -> AuditError { AuditError(code: .unreadable, reason: reason) }
}
