// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// What the pages take at most.
enum Limits {
    /// Visits shown to the person, ahead and behind.
    static let visitsMax = 14
    /// Days ahead that visits can be planned for.
    static let planWeeksMax = 4
}
