// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import FHIRPath

@Suite("FHIRPath: patterns")
struct TextPatternTests {
    @Test(
        "a pattern finds what it says",
        arguments: [
            ("a.c", "xabcx", true), ("^abc$", "abc", true), ("^abc$", "abcd", false), ("a.c", "a\nc", true),
            ("[a-c]{2,3}", "xbcx", true), ("^[^0-9]+$", "abc", true), ("^[^0-9]+$", "ab1", false),
            ("^(ab|cd)*$", "abcdab", true), ("^(ab|cd)*$", "abc", false), ("a|b|", "", true),
            ("^\\d{4}-\\d{2}$", "2020-11", true), ("\\bsjuk\\b", "är sjuk nu", true),
            ("\\bjuk", "sjuk", false),
            ("^(a)(b)?\\1$", "aa", true), ("(?i)^HEJ$", "hej", true), ("(?i)[A-Z]", "é", false),
            ("^(?=.*\\d)(?!.*x)\\w+$", "ab1", true), ("^(?=.*\\d)(?!.*x)\\w+$", "ab1x", false),
            ("^\\p{Lu}\\p{Ll}+$", "Åsa", true), ("^\\P{L}$", "1", true),
            ("[\\w.-]+@[\\w.-]+", "a.b@c.se", true),
            ("^a{0}b$", "b", true), ("^a{2,}$", "aaa", true), ("^a{2,}$", "a", false),
            ("a{,2}", "a{,2}", true),
            ("^(a*)*$", "aaab", false), ("^(?:)*$", "", true), ("[]a]", "]", true), ("[a\\]]", "]", true),
            ("[a-]", "-", true), ("\\u00e5\\x41", "åA", true), ("^.$", "😀", true), ("\\t\\.", "\t.", true),
            ("^[A-Z]([A-Za-z0-9_]){0,254}$", "Name_1", true), ("[A-Za-z0-9\\-\\.]{1,64}", "a-b.c", true),
        ])
    func finds(_ row: (String, String, Bool)) throws {
        #expect(try TextPattern(row.0).matches(row.1, whole: false) == row.2, "\(row.0) in \(row.1)")
    }

    @Test(
        "a match is replaced",
        arguments: [
            ("b+?", "abbb", "-", "a---"), ("b+", "abbb", "-", "a-"), ("(a)(b)", "abab", "$2$1", "baba"),
            ("(?<x>a)", "a", "[${x}]", "[a]"), ("x*", "ab", "-", "-a-b-"), ("a", "aa", "\\$1", "$1$1"),
            ("(a)|(b)", "ab", "<$2>", "<><b>"), ("a", "a", "$", "$"),
        ])
    func replaced(_ row: (String, String, String, String)) throws {
        #expect(try TextPattern(row.0).replacing(row.1, with: row.2) == row.3)
    }

    @Test(
        "what is no pattern is refused",
        arguments: [
            "(", ")", "[a", "a**+", "*a", "a{3,2}", "a{9999}", "(?<=a)b", "(?>a)", "\\", "\\q", "[b-a]",
            "\\p{Xx}",
            "\\2", "(?<>a)", "\\u12", "((((a{200}){200}){200}){200})", "(?:(?:(?:){900}){900}){900}",
        ])
    func refused(_ pattern: String) {
        let error = #expect(throws: PathError.self) { _ = try TextPattern(pattern) }
        #expect(error?.code == .evaluation)
    }
}
