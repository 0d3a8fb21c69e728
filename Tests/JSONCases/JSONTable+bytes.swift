// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

extension JSONTable {
    /// In strings: the first and last of each length, and what lies beside them.
    static let sequences: [JSONCase] =
        JSONCase.accepted(
            "whole UTF-8",
            [
                quoted(0xC2, 0x80), quoted(0xDF, 0xBF), quoted(0xE0, 0xA0, 0x80), quoted(0xED, 0x9F, 0xBF),
                quoted(0xEE, 0x80, 0x80), quoted(0xEF, 0xBF, 0xBF), quoted(0xF0, 0x90, 0x80, 0x80),
                quoted(0xF4, 0x8F, 0xBF, 0xBF),
            ])
        + JSONCase.refused(
            "bytes that begin nothing in UTF-8", .badUTF8,
            [
                (quoted(0x80), at: 1), (quoted(0xBF), at: 1), (quoted(0xFE), at: 1), (quoted(0xFF), at: 1),
                (quoted(0xF8, 0x88, 0x80, 0x80, 0x80), at: 1),
                (quoted(0xFC, 0x84, 0x80, 0x80, 0x80, 0x80), at: 1),
                (quoted(0x61, 0x80), at: 2), (quoted(0xC3, 0xA5, 0xA5), at: 3),
            ])
        + JSONCase.refused(
            "UTF-8 longer than it need be", .badUTF8,
            [
                (quoted(0xC0, 0x80), at: 1), (quoted(0xC0, 0xAF), at: 1), (quoted(0xC1, 0xBF), at: 1),
                (quoted(0xE0, 0x80, 0xAF), at: 1), (quoted(0xE0, 0x9F, 0xBF), at: 1),
                (quoted(0xF0, 0x80, 0x80, 0xAF), at: 1), (quoted(0xF0, 0x8F, 0xBF, 0xBF), at: 1),
            ])
        + JSONCase.refused(
            "surrogates and numbers above the last in UTF-8", .badUTF8,
            [
                (quoted(0xED, 0xA0, 0x80), at: 1), (quoted(0xED, 0xBF, 0xBF), at: 1),
                (quoted(0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80), at: 1), (quoted(0xF4, 0x90, 0x80, 0x80), at: 1),
                (quoted(0xF5, 0x80, 0x80, 0x80), at: 1),
            ])
        + JSONCase.refused(
            "UTF-8 that is cut off", .badUTF8,
            [
                (quoted(0xC3), at: 1), (quoted(0xE2, 0x82), at: 1), (quoted(0xE2), at: 1),
                (quoted(0xF0, 0x9F, 0x98), at: 1), (quoted(0xF0, 0x9F), at: 1), (quoted(0xC3, 0x41), at: 1),
                (quoted(0xE2, 0x41, 0x82), at: 1), ([0x22, 0xC3], at: 1), ([0x22, 0xF0, 0x9F, 0x98], at: 1),
                ([0x7B, 0x22, 0xE5, 0x22, 0x3A, 0x31, 0x7D], at: 2),
            ])

    static let encodings: [JSONCase] =
        JSONCase.refused(
            "byte order marks", .syntax,
            [
                ("\u{FEFF}{}", at: 0), ("\u{FEFF}", at: 0), (" \u{FEFF}{}", at: 1), ("[\u{FEFF}]", at: 1),
                ("{\u{FEFF}\"a\":1}", at: 1),
            ])
        + JSONCase.refused(
            "other encodings", .syntax,
            [
                ([0xFF, 0xFE, 0x7B, 0x00, 0x7D, 0x00], at: 0), ([0xFE, 0xFF, 0x00, 0x7B, 0x00, 0x7D], at: 0),
                ([0x7B, 0x00, 0x7D, 0x00], at: 1), ([0x00, 0x7B, 0x00, 0x7D], at: 0),
                ([0x5B, 0x00, 0x00, 0x00, 0x5D, 0x00, 0x00, 0x00], at: 1), ([0xE5], at: 0),
                ([0x5B, 0xFF, 0x5D], at: 1),
                ([0xC3], at: 0), ([0x1F, 0x8B, 0x08], at: 0),
            ])
        + JSONCase.refused(
            "other encodings after a digit", .trailingData, [([0x31, 0xE5], at: 1), ([0x31, 0xFF], at: 1)])

    private static func quoted(_ bytes: UInt8...) -> [UInt8] { [0x22] + bytes + [0x22] }
}
