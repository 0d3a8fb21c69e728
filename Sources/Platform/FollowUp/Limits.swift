// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Limits of follow-up.
package enum FollowUpLimits {
    /// A snapshot older than this is compiled again before it is shown.
    package static let snapshotAgeSecondsMax: Int64 = 3_600
    /// A snapshot younger than this is not compiled again, not even on demand.
    package static let renewalAgeSecondsMin: Int64 = 10
    /// Readers who wait while another compilation runs; one more is asked to come back.
    package static let waitingMax = 32
    /// Care providers whose snapshots are kept.
    package static let providersMax = 16
    /// Periods shown beside each other over time, one ending each quarter.
    package static let pointsInSeries = 8
    /// Codes in one search; the store answers each from its index.
    static let codesPerQuery = 90
}
