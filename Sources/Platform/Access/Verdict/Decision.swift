// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// What the tables can answer; the raw values are those of the worked cases.
package enum Decision: String, Sendable, Hashable, CaseIterable {
    case allow = "ALLOW"
    /// Allowed for follow-up, as little as the purpose needs.
    case allowMinimised = "ALLOW_MINIMISED"
    /// A block is lifted for a limited time.
    case allowTemporaryLift = "ALLOW_TEMP_LIFT"
    /// First which unit has blocked; then what matters is opened.
    case showBlockingUnitThenLift = "SHOW_BLOCKING_UNIT_THEN_TEMP_LIFT"
    /// A care relation, or another need, must be registered first.
    case requireRelation = "REQUIRE_RELATION"
    /// The reader must choose to see what another unit wrote.
    case activeChoice = "ACTIVE_CHOICE"
    /// The person must be asked first.
    case askConsent = "ASK_CONSENT"
    case emergencyAllow = "EMERGENCY_ALLOW"
    /// In an emergency: which providers have data.
    case showUnblockedProviders = "SHOW_UNBLOCKED_VGS"
    /// In an emergency: that the person refused earlier.
    case showEarlierRefusal = "SHOW_EARLIER_REFUSAL"
    /// In an emergency: which provider has blocked.
    case showBlockingProvider = "SHOW_BLOCKING_VG"
    /// In an emergency: which provider has blocked, and a request to it to lift.
    case requestUnblock = "SHOW_BLOCKING_VG_REQUEST_UNBLOCK"
    /// Refused, but that blocked data exist is told.
    case denyShowBlockExists = "DENY_SHOW_BLOCK_EXISTS"
    case deny = "DENY"

    /// Whether the data may be shown.
    package var isAllow: Bool {
        switch self {
        case .allow, .allowMinimised, .allowTemporaryLift, .emergencyAllow: true
        default: false
        }
    }
}
