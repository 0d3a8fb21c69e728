// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// What must be done when a verdict is carried out, beyond the log row that every verdict gets.
package enum Obligation: String, Sendable, Hashable, CaseIterable {
    /// Log as a security event: somebody tried without right.
    case logSecurityEvent
    /// Log that the reader chose to go on to another unit.
    case logChoice
    /// Log which consent was relied on.
    case logConsent
    /// Log for which purpose.
    case logPurpose
    /// Log that a relation or other need was registered, and its reason.
    case logRegistration
    /// Show no more than the purpose needs, and nobody by name.
    case minimise
    /// Leave blocked data out.
    case leaveOutBlocked
    /// Tell that unblocked data exist, not where.
    case showUnblockedExists
    /// Tell that blocked data exist, not where.
    case showBlockedExists
    /// Offer to ask for disclosure after an assessment of secrecy.
    case offerDisclosureRequest
}
