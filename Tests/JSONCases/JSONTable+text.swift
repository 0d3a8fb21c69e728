// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

extension JSONTable {
    static let spaces: [JSONCase] =
        JSONCase.accepted(
            "JSON's own white space",
            [
                " {}", "\t{}", "\n{}", "\r{}", "\r\n{}\r\n", " \t\r\n[ ]\n", "[\n\t1\r\n]",
                String(repeating: " ", count: 5_000) + "1" + String(repeating: "\n", count: 5_000),
            ])
        + JSONCase.refused(
            "other white space", .syntax,
            [
                ("\u{B}1", at: 0), ("\u{C}1", at: 0), ("\u{85}1", at: 0), ("\u{A0}1", at: 0),
                ("\u{1680}1", at: 0),
                ("\u{200B}1", at: 0), ("\u{2028}1", at: 0), ("\u{3000}1", at: 0), ("[\u{A0}]", at: 1),
                ("[\u{C}]", at: 1), ("{\u{B}}", at: 1), ("{\"a\"\u{A0}:1}", at: 4), ("[1\u{2029}]", at: 2),
                ("[\u{0}]", at: 1), ("[\u{1F}1]", at: 1), ("{\"a\":\u{C}1}", at: 5),
            ])

    static let comments: [JSONCase] =
        JSONCase.refused(
            "comments", .syntax,
            [
                ("// a\n1", at: 0), ("/**/{}", at: 0), ("# a\n{}", at: 0), ("[1/*a*/]", at: 2),
                ("{/*a*/}", at: 1), ("{\"a\":/**/1}", at: 5), ("{\"a\"//\n:1}", at: 4),
            ])
        + JSONCase.refused(
            "comments after the value", .trailingData,
            [("{}//", at: 2), ("{} // a", at: 3), ("{\"a\":1}#", at: 7), ("1/**/", at: 1)])

    static let otherFormats: [JSONCase] =
        JSONCase.refused(
            "what other formats write", .syntax,
            [
                ("'a'", at: 0), ("`a`", at: 0), ("a: 1", at: 0), ("<a/>", at: 0),
                ("<?xml version=\"1.0\"?>", at: 0), ("a=1&b=2", at: 0), ("a,b\n1,2", at: 0),
                ("callback({})", at: 0), ("\u{1E}{}", at: 0), (")]}'\n{}", at: 0), ("{\"a\":'b'}", at: 5),
                ("[`a`]", at: 1), ("{\"a\":undefined}", at: 5), ("[1,…]", at: 3), ("{%a%}", at: 1),
                ("\u{201C}a\u{201D}", at: 0), ("{\u{201C}a\u{201D}:1}", at: 1),
            ])
        + JSONCase.refused(
            "what other formats write after a number", .trailingData, [("1;", at: 1), ("1L", at: 1)])

    static let strings: [JSONCase] =
        JSONCase.accepted(
            "strings",
            [
                "\"/\"", "\"'\"", "\"//\"", "\"[{,:}]\"", "\" \"", "\"null\"", "\"å ä ö é\"", "\"😀\"",
                "\"\u{7F}\"", "\"\u{80}\u{9F}\"", "\"\u{A0}\"", "\"\u{2028}\u{2029}\"", "\"\u{FEFF}\"",
                "\"\u{FFFD}\"", "\"\u{FFFE}\u{FFFF}\"", "\"\u{10FFFE}\"", "\"e\u{301}\"", "\"\u{202E}a\"",
            ])
        + JSONCase.accepted(
            "strings around the length of a machine word",
            [
                "\"1234567\"", "\"12345678\"", "\"123456789\"", "\"1234567å\"", "\"12345678å\"",
                "\"1234567\\n\"",
                "\"123456789012345\"", "\"1234567890123456\"", "\"12345678901234567\"",
            ])
        + JSONCase.refused(
            "strings that are not closed", .badString,
            [
                ("\"", at: 0), ("\"a", at: 0), ("\"12345678", at: 0), ("\"\\\"", at: 0), ("[\"a]", at: 1),
                ("{\"a", at: 1), ("{\"a\":\"b}", at: 5), ("\"å", at: 0), ("\"a'", at: 0),
                ("\"\\\\\\\"", at: 0),
            ])

    /// All thirty-two, and those that are no longer forbidden beside a whole word.
    static let controls: [JSONCase] =
        JSONCase.refused(
            "control characters in strings", .badString,
            (0..<0x20).map { (control: UInt8) in ([0x22, 0x61, control, 0x22], at: 2) })
        + JSONCase.refused(
            "control characters around a machine word", .badString,
            [
                ("\"1234567\u{1F}\"", at: 8), ("\"12345678\u{0}\"", at: 9), ("\"1234567å\n\"", at: 10),
                ("{\"a\nb\":1}", at: 3), ("\"\\n\n\"", at: 3),
            ])

    static let escapes: [JSONCase] =
        JSONCase.accepted(
            "escapes",
            [
                #""\"""#, #""\\""#, #""\/""#, #""\b""#, #""\f""#, #""\n""#, #""\r""#, #""\t""#, #""\\\"\\""#,
                #""\\u0041""#, #""\\n""#, #""1234567\"""#, #""12345678\\""#,
            ])
        + JSONCase.accepted(
            "escapes by number",
            [
                #""\u0000""#, #""\u001F""#, #""\u001f""#, #""\u0022""#, #""\u005C""#,
                #""\u0041\u00e5\u00C5""#,
                #""\u007F""#, #""\u2028""#, #""\uFDD0""#, #""\uFFFE""#, #""\uFFFF""#, #""\uD7FF\uE000""#,
                #""\uabCD""#,
            ])
        + JSONCase.refused(
            "escapes that JSON does not have", .badString,
            [
                (#""\a""#, at: 1), (#""\'""#, at: 1), (#""\x41""#, at: 1), (#""\U0041""#, at: 1),
                (#""\0""#, at: 1),
                (#""\v""#, at: 1), (#""\e""#, at: 1), (#""\101""#, at: 1), (#""\ ""#, at: 1),
                ("\"\\\n\"", at: 1),
                (#""\å""#, at: 1), (#""\N""#, at: 1), (#""\{""#, at: 1), (#""a\?""#, at: 2), ("\"\\", at: 1),
                (#"{"\q":1}"#, at: 2),
            ])
        + JSONCase.refused(
            "numbers of escapes that are not four hexadecimal digits", .badString,
            [
                (#""\u""#, at: 1), (#""\u0""#, at: 1), (#""\u00""#, at: 1), (#""\u004""#, at: 1),
                (#""\u00G0""#, at: 1), (#""\u 041""#, at: 1), (#""\u-041""#, at: 1), (#""\u+041""#, at: 1),
                (#""\u{41}""#, at: 1), (#""\u0x41""#, at: 1), (#""\u00４1""#, at: 1), (#""\u004"#, at: 1),
                (#""\u"#, at: 1), (#""\uå041""#, at: 1),
            ])

    static let surrogates: [JSONCase] =
        JSONCase.accepted(
            "surrogate pairs",
            [
                #""\uD83D\uDE00""#, #""\ud83d\ude00""#, #""\uD800\uDC00""#, #""\uDBFF\uDFFF""#,
                #""\uD800\uDC00\uD800\uDC00""#, #""\\uD83D""#, #""\uDBFF\uDFFEx""#,
            ])
        + JSONCase.refused(
            "half surrogate pairs", .badString,
            [
                (#""\uD800""#, at: 1), (#""\uDBFF""#, at: 1), (#""\uDC00""#, at: 1), (#""\uDFFF""#, at: 1),
                (#""\uD83Dx""#, at: 1), (#""\uD83D\u0041""#, at: 1), (#""\uD83D\n""#, at: 1),
                (#""\uD83D\\uDE00""#, at: 1), (#""\uDE00\uD83D""#, at: 1), (#""\uD83D\uD83D""#, at: 1),
                (#""\uD83D\uD83D\uDE00""#, at: 1), (#""\uD83D\uDE0""#, at: 1), (#""abc\uD83D"#, at: 4),
                (#""\uD83D\u""#, at: 1), (#""\uD83D\uDE00\uDE00""#, at: 13), (#"{"\uD800":1}"#, at: 2),
            ])
}
