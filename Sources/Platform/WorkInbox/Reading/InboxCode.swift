// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Systems of codes and identifiers that the inbox's documents use.
package enum InboxCode {
    /// What a task is.
    package static let task = "https://sammanhang.se/fhir/CodeSystem/inbox-task"
    /// What was done with a result.
    package static let action = "https://sammanhang.se/fhir/CodeSystem/review-action"
    /// What a Communication is.
    package static let category = "https://sammanhang.se/fhir/CodeSystem/communication-category"
    /// The code of a message between a person and a unit.
    package static let message = "message"
    /// Identifier that all messages and tasks of one conversation share.
    package static let thread = "https://sammanhang.se/fhir/NamingSystem/message-thread"
}
