// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// What the use cases take at most.
package enum Limits {
    /// Resources of a person's case fetched at a time, and how many times at most.
    static let resourcesAtATime = 1_000
    static let pagesMax = 5
    /// Cases or visits on a list.
    static let listMax = 200
    /// Characters of a free text.
    package static let textCharactersMax = 8_000
    /// Visits planned at one time.
    package static let visitsAtATimeMax = 28
    /// How long whoever has taken a case is assigned to it, in days.
    static let assignmentDays = 365
    /// How long a visit ahead is thought to take.
    static let visitMinutes: Int64 = 30
    /// Lines of a plan.
    package static let activitiesMax = 12
}
