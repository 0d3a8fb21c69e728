// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Why the store could not do as asked.
package struct StoreError: Error, Sendable, Hashable {
    /// What went wrong, for code. Switch on this.
    package enum Code: Sendable, Hashable {
        case notFound
        case gone
        case versionConflict(expected: Int, actual: Int)
        case preconditionFailed
        case multipleMatches
        case duplicate
        case badPageToken
        /// The write queue is full; try again.
        case busy
        /// The database cannot be reached, opened or written.
        case unavailable
        /// What is stored is not what was written.
        case corrupt
        /// The store does not do this.
        case refused
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
}
