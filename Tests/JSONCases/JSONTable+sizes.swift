// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

extension JSONTable {
    static let names: [JSONCase] =
        JSONCase.accepted(
            "names that only look alike",
            [
                "{\"a\":1,\"A\":2}", "{\"å\":1,\"a\u{30A}\":2}", "{\"a\":1,\"a \":2}", "{\"a\":1,\"\":2}",
                "{\"a\":1,\"aa\":2}", #"{"a":1,"\u0041":2}"#, #"{"a":1,"a\u0000":2}"#,
                #"{"\\u0061":1,"a":2}"#,
                "{\"a\":{\"a\":1},\"b\":{\"a\":1}}", #"{"__proto__":1,"constructor":2}"#,
            ])
        + JSONCase.refused(
            "names given twice", .duplicateKey,
            [
                (#"{"a":1,"a":1}"#, at: 7), (#"{"a":1,"b":2,"a":3}"#, at: 13), (#"{"":1,"":2}"#, at: 6),
                (#"{"a":1,"\u0061":1}"#, at: 7), (#"{"\u0061":1,"a":1}"#, at: 12),
                (#"{"a\/b":1,"a/b":2}"#, at: 10),
                (#"{"å":1,"\u00e5":1}"#, at: 8), (#"{"\ud83d\ude00":1,"😀":2}"#, at: 18),
                (#"[{"x":{"b":1,"c":2,"b":3}}]"#, at: 19), (#"{"a":{"a":1},"b":[],"a":{}}"#, at: 20),
                (#"{"\n":1,"\u000A":2}"#, at: 8), (#"{"\"":1,"\u0022":2}"#, at: 8),
            ])

    static let sizes: [JSONCase] =
        JSONCase.accepted(
            "long texts",
            [
                String(repeating: "1", count: 10_000), "0." + String(repeating: "1", count: 10_000),
                "1e" + String(repeating: "1", count: 1_000),
                "\"" + String(repeating: "a", count: 100_000) + "\"",
                "\"" + String(repeating: "å", count: 10_000) + "\"",
                "\"" + String(repeating: #"\uD83D\uDE00"#, count: 1_000) + "\"",
                "[" + String(repeating: "0,", count: 10_000) + "0]",
                "[" + String(repeating: "[],", count: 5_000) + "[]]",
                object(1_000),
            ])
        + JSONCase.refused(
            "the end of long texts", .syntax,
            [
                ("[" + String(repeating: "0,", count: 10_000) + "]", at: 20_001),
                (String(object(1_000).dropLast()), at: object(1_000).utf8.count - 1),
            ])
        + JSONCase.refused(
            "the end of long strings and numbers", .badString,
            [("\"" + String(repeating: "a", count: 100_000), at: 0)])

    /// Under the limits of a request, and beyond those of every caller.
    static let depths: [JSONCase] =
        JSONCase.accepted(
            "a hundred levels",
            [
                nested(100, "[", "]"), nested(99, "{\"a\":", "}", inside: "{}"),
                nested(50, "[{\"a\":", "}]", inside: "1"),
                "[" + String(repeating: "[[]],", count: 500) + "[[]]]",
            ])
        + JSONCase.refused(
            "too many levels", .tooDeep,
            [
                (nested(1_001, "[", "]"), at: 100), (nested(100_000, "[", "]"), at: 100),
                (String(repeating: "[", count: 1_000_000), at: 100),
                (nested(1_001, "{\"a\":", "}", inside: "1"), at: 500),
                (nested(501, "[{\"a\":", "}]", inside: "1"), at: 300),
            ])
        + JSONCase.refused(
            "levels closed by the wrong bracket", .syntax,
            [
                (String(repeating: "[", count: 50) + String(repeating: "}", count: 50), at: 50),
                ("[[{\"a\":[]]}]", at: 9),
            ])

    private static func nested(_ levels: Int, _ open: String, _ close: String, inside: String = "") -> String
    {
        String(repeating: open, count: levels) + inside + String(repeating: close, count: levels)
    }

    private static func object(_ count: Int) -> String {
        "{" + (0..<count).map { "\"n\($0)\":\($0)" }.joined(separator: ",") + "}"
    }
}
