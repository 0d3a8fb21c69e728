// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// How much a plan may hold.
package enum Limits {
    /// Characters of a line: who, when, a name.
    package static let lineCharactersMax = 200
    /// Characters of a longer text.
    package static let textCharactersMax = 4_000
    /// Measures of each body.
    package static let measuresMax = 12
    /// Goals.
    package static let goalsMax = 12
    /// Relatives that are invited.
    package static let relativesMax = 4
    /// Documents fetched when a person's plans are looked for.
    static let documentsMax = 500
}
