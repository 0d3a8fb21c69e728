// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// What a task of the inbox is.
package enum WorkKind: String, Sendable, Hashable, CaseIterable {
    /// A person has written and waits for an answer.
    case answerMessage = "answer-message"
    /// A result has been looked at; kept as the proof of it.
    case reviewResult = "review-result"
    /// Something to do after a result.
    case act
    /// A time to book.
    case book
    /// A task that another part of the platform has given the unit.
    case other
}
