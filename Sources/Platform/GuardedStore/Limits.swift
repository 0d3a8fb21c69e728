// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// What the door takes at most.
package enum Limits {
    /// Persons whose facts a process keeps in memory while no fact changes.
    package static let cachedPersonsMax = 10_000
    /// Entries of a transaction or batch.
    package static let bundleEntriesMax = 5_000
    /// Resources on a page when the search does not say.
    package static let pageSizeDefault = 50
    /// Resources on a page at most.
    package static let pageSizeMax = 1_000
    /// Included resources on a page at most.
    package static let includedMax = 1_000
    /// Rows of the access log on a page at most.
    package static let logRowsMax = 500
    /// People that a look-up by name shows at most; more asks for a narrower question.
    package static let peopleFoundMax = 20
    /// Changed persons whose data a follow-up draws again one by one; when there are more it draws all anew.
    package static let redrawnPersonsMax = 5_000
    /// How long a registered care relation holds unless the reader says otherwise, in days.
    package static let relationDays = 30
    /// How long a unit may open what was handed in to it without another tie, in days.
    package static let filingTieDays = 60
    /// How long an active choice holds, in hours.
    package static let activeChoiceHours: Int64 = 12
    /// Characters of a reason given by a reader.
    package static let reasonCharactersMax = 500
    /// Addresses of definitions that are followed from one resource.
    package static let definitionsFollowedMax = 200
    /// Versions of a definition that are stored under one address and looked at.
    package static let definitionsAtAddressMax = 10
    /// Sets of stored definitions that a process keeps validators for.
    package static let validatorsMax = 16
}
