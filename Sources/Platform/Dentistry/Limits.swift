// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Sweden

/// Limits of this module.
enum Limits {
    /// How much is read at a time.
    static let itemsAtATime = 500
    /// How many times; more than this no dental record has.
    static let pagesMax = 8
    /// Measures in one plan.
    static let measuresMax = 60
    /// Millimetres that a pocket probe can show.
    static let pocketDepths = 0...15
    /// Months between two examinations.
    static let recallMonths = 1...36
    /// The last calendar year of free dental care ends when this age is reached. Source: tandvårdslagen
    /// (1985:125) as of 2025, carried over from domain file 4 and not confirmed by a jurist.
    static let freeCareAgeMax = 19
}
