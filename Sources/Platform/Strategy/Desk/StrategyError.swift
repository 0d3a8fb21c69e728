// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import GuardedStore

/// Why the desk could not do as asked.
package struct StrategyError: Error, Sendable, Hashable {
    /// What went wrong, for code. Switch on this.
    package enum Code: Sendable, Hashable {
        /// There is no such plan, version or measure.
        case notFound
        /// The reader's commission gives no right to it.
        case notAllowed
        /// Somebody else has changed the plan since it was read.
        case conflict(expected: Int, actual: Int)
        /// The plan cannot be published as it is.
        case faults([PlanFault])
        /// Longer or more than the limits allow.
        case tooMuch
        /// Done already.
        case alreadyDone
        /// The door refused or could not.
        case door(DoorError.Code)
    }

    /// What went wrong, for code.
    package let code: Code
    /// What went wrong, for the log.
    package let reason: String

    /// An error with its reason in words.
    package init(_ code: Code, _ reason: String) {
        self.code = code
        self.reason = reason
    }

    init(_ error: DoorError) {
        self.init(.door(error.code), error.issues.map(\.diagnostics).joined(separator: " "))
    }
}
