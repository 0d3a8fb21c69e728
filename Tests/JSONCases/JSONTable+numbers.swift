// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

extension JSONTable {
    static let integers: [JSONCase] =
        JSONCase.accepted(
            "whole numbers",
            [
                "-0", "-1", "9", "10", "100", "-10", "1234567890", "9007199254740993", "9223372036854775807",
                "9223372036854775808", "-9223372036854775808", "18446744073709551616",
                "123456789012345678901234",
                "[0,-0]", "{\"a\":0}",
            ])
        + JSONCase.refused(
            "whole numbers with zeros or signs before them", .badNumber,
            [
                ("01", at: 0), ("00", at: 0), ("-01", at: 0), ("-00", at: 0), ("007", at: 0), ("[00]", at: 1),
                ("+1", at: 0), ("+0", at: 0), ("--1", at: 0), ("-+1", at: 0), ("- 1", at: 0), ("-", at: 0),
                ("[-]", at: 1), ("[1, -a]", at: 4), ("-\u{FF11}", at: 0), ("-null", at: 0),
                ("-Infinity", at: 0),
                ("-NaN", at: 0), ("[+1]", at: 1), ("-- a\n", at: 0), ("---\na", at: 0),
            ])
        + JSONCase.refused(
            "whole numbers of other languages", .trailingData,
            [
                ("0x10", at: 1), ("0b1", at: 1), ("0o7", at: 1), ("1_000", at: 1), ("1 000", at: 2),
                ("1,000", at: 1),
                ("1'000", at: 1), ("1a", at: 1), ("10n", at: 2), ("1-", at: 1), ("1+1", at: 1),
                ("1\u{0}", at: 1),
                ("1\u{FF10}", at: 1),
            ])
        + JSONCase.refused("digits that are not ASCII", .syntax, [("\u{FF11}", at: 0), ("[\u{661}]", at: 1)])

    static let fractions: [JSONCase] =
        JSONCase.accepted(
            "fractions",
            [
                "0.0", "-0.0", "0.1", "-0.5", "1.00", "3.14159", "0.000000000000000000000001", "10.01",
                "0.1234567890123456789012345678901234567890",
            ])
        + JSONCase.accepted(
            "exponents",
            [
                "1e5", "1E5", "1e+5", "1e-5", "1E+05", "1e-05", "0e0", "-0e0", "0e+1", "0.1e1", "1.5E-7",
                "-1.5e+7",
                "1.7976931348623157e308", "1.7976931348623157e9999", "1e-9999", "4.9e-324",
                "1e99999999999999999999",
            ])
        + JSONCase.refused(
            "fractions without digits", .badNumber,
            [
                (".5", at: 0), ("-.5", at: 0), ("1.", at: 0), ("-1.", at: 0), ("0.", at: 0), ("1.e1", at: 0),
                ("1.a", at: 0), ("[1.]", at: 1), ("[.5]", at: 1), ("1.-1", at: 0), ("1..2", at: 0),
                (".", at: 0),
                ("1. 5", at: 0), ("01.5", at: 0),
            ])
        + JSONCase.refused(
            "exponents without digits", .badNumber,
            [
                ("1e", at: 0), ("1E", at: 0), ("1e+", at: 0), ("1e-", at: 0), ("1e+-1", at: 0),
                ("1e e", at: 0),
                ("1ee1", at: 0), ("1e.5", at: 0), ("[1e]", at: 1), ("0e", at: 0), ("1e\u{FF11}", at: 0),
            ])
        + JSONCase.refused(
            "fractions and exponents that go on", .trailingData,
            [
                ("1.2.3", at: 3), ("1e5.0", at: 3), ("1e5e5", at: 3), ("1.5f", at: 3), ("1,5", at: 1),
                ("1.0-", at: 3), ("1e5+1", at: 3),
            ])
        + JSONCase.refused("exponents without a number", .syntax, [("e5", at: 0), ("[E1]", at: 1)])
}
