// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// The limits of a search. Past one of them the search is refused; only `_count` is lowered instead.
package struct SearchLimits: Sendable, Hashable {
    /// How many parameters a search may have, repetitions counted.
    package var parametersMax: Int
    /// How many alternatives one parameter may have.
    package var alternativesMax: Int
    /// How long one value may be, in UTF-8 bytes.
    package var valueBytesMax: Int
    /// The largest `_count`; a larger one is lowered to it.
    package var countMax: Int
    /// How many `_include` a search may have.
    package var includesMax: Int
    /// How many keys `_sort` may have.
    package var sortKeysMax: Int

    /// What a node uses unless told otherwise.
    package static let standard = SearchLimits(
        parametersMax: 50, alternativesMax: 100, valueBytesMax: 4096, countMax: 1000, includesMax: 16,
        sortKeysMax: 5)

    /// Makes limits.
    package init(
        parametersMax: Int, alternativesMax: Int, valueBytesMax: Int, countMax: Int, includesMax: Int,
        sortKeysMax: Int
    ) {
        self.parametersMax = parametersMax
        self.alternativesMax = alternativesMax
        self.valueBytesMax = valueBytesMax
        self.countMax = countMax
        self.includesMax = includesMax
        self.sortKeysMax = sortKeysMax
    }
}

/// The limits of the index.
package enum IndexLimits {
    /// The longest folded text that is indexed, in UTF-8 bytes; longer ones are cut.
    package static let foldedBytesMax = 128
    /// How many combinations of its components' values a composite parameter has for one element; the others
    /// are left out.
    package static let combinationsMax = 100
    /// How many combinations of one resource a composite parameter looks at; the others are left out.
    package static let pairedMax = 1000
}
