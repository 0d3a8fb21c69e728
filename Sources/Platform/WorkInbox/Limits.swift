// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// What the inbox takes and promises.
package enum Limits {
    /// Characters of a message.
    package static let messageCharactersMax = 4_000
    /// Characters of a subject.
    package static let subjectCharactersMax = 100
    /// Characters of a note on a task.
    package static let noteCharactersMax = 500
    /// Working days within which a unit promises to answer a message.
    package static let answerDays = 2
    /// Working days within which a new result is to be acknowledged; a critical one the same day.
    package static let reviewDays = 3
    /// How old a result may be and still ask to be acknowledged, in days.
    package static let resultDays = 30
    /// Resources that a list takes at a time, and how many times.
    static let pageSize = 200
    static let pagesMax = 10
    /// Earlier values of the same test shown beside a new result.
    package static let earlierValuesMax = 5
}
