// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Kinds of facts that are about nobody and open to everyone. Only these are read without a decision.
package enum OpenKind: String, Sendable, Hashable, CaseIterable {
    /// The working copy of a strategic plan.
    case plan
    /// A published version of a plan; never written again.
    case planVersion = "plan-version"
    /// A principal's word that it knows of a published plan.
    case acknowledgement
    /// What somebody made of an indicator's signal: about a unit, never about a person.
    case assessment = "indicator-assessment"
    /// Whether a care provider shows the numbers of an indicator to everyone.
    case release = "indicator-release"
    /// What a care provider asks of what is written as its own.
    case validation
}
