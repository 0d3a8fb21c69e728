// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// What the pages take at most.
enum Limits {
    /// Resources that do not change often (diagnoses, medicines, decisions…) read for an overview.
    static let steadyMax = 1_000
    /// Observations read for results over time.
    static let observationsMax = 1_000
    /// Contacts read for an overview.
    static let contactsMax = 40
    /// Lines on a card of the overview.
    static let cardLinesMax = 6
    /// Tests in the grid of latest results, and values of each.
    static let gridTestsMax = 12
    static let gridValuesMax = 4
    /// Rows of the own log read for a page, and lines shown.
    static let logRowsMax = 400
    static let logLinesMax = 25
    /// People shown as recent, and how far back.
    static let recentsMax = 6
    static let recentHours: Int64 = 24
    /// Characters of a reason.
    static let reasonCharactersMax = 300
}
