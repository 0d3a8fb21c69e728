// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// What the pages take at most.
enum Limits {
    /// Lines seen of a section of a note.
    static let sectionRows = 3
    /// Characters of a code or word that is looked for.
    static let questionCharactersMax = 60
    /// The most times an order can be fetched again.
    static let repeatsMax = 12
}
