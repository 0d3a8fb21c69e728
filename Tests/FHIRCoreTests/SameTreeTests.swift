// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Testing

@Suite("Trees that say the same")
struct SameTreeTests {
    static let same: [(String, String)] = [
        ("{\"a\":1,\"b\":[2]}", "{ \"b\" : [ 2 ], \"a\" : 1 }"), ("\"\\u0061\"", "\"a\""),
        ("{\"\\u0061\":1}", "{\"a\":1}"), ("[]", "[ ]"), ("{}", "{}"), ("[1,true,null]", "[1, true, null]"),
    ]

    @Test("order of members, space and escapes do not matter", arguments: same)
    func isSame(_ left: String, _ right: String) throws {
        let (left, right) = (try JSONDocument(parsing: left).root, try JSONDocument(parsing: right).root)
        #expect(left.isSameTree(as: right))
        #expect(right.isSameTree(as: left))
    }

    static let different: [(String, String)] = [
        ("1", "1.0"), ("1", "\"1\""), ("[1,2]", "[2,1]"), ("{\"a\":1}", "{\"b\":1}"),
        ("{\"a\":1}", "{\"a\":1,\"b\":1}"),
        ("true", "false"), ("[]", "{}"), ("null", "[]"), ("\"\u{E5}\"", "\"a\u{30A}\""), ("\"a\"", "\"A\""),
        ("{\"\u{E5}\":1}", "{\"a\u{30A}\":1}"), ("[[1],[2]]", "[[1],[3]]"),
    ]

    @Test("values, order of elements and ways to write a number do matter", arguments: different)
    func isDifferent(_ left: String, _ right: String) throws {
        let (left, right) = (try JSONDocument(parsing: left).root, try JSONDocument(parsing: right).root)
        #expect(!left.isSameTree(as: right))
        #expect(!right.isSameTree(as: left))
    }

    @Test("large objects are compared by name too")
    func large() throws {
        let members = (0..<5_000).map { "\"n\($0)\":\($0)" }
        let forward = try JSONDocument(parsing: "{\(members.joined(separator: ","))}").root
        let backward = try JSONDocument(parsing: "{\(members.reversed().joined(separator: ","))}").root
        #expect(forward.isSameTree(as: backward))
        let other = try JSONDocument(
            parsing: "{\((members.dropLast() + ["\"x\":1"]).joined(separator: ","))}"
        ).root
        #expect(!forward.isSameTree(as: other))
    }
}
