// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// The written cases of JSON by topic: what is taken, and what is refused and where.
package enum JSONTable {
    /// All of them.
    package static let cases: [JSONCase] = [
        values, arrays, objects, literals, spaces, comments, otherFormats, trailing, integers, fractions,
        strings, controls, escapes, surrogates, sequences, encodings, names, sizes, depths,
    ].flatMap { $0 }
}
