// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRPath
import Testing

@Suite("FHIRPath: operators and functions")
struct PathOperatorTests {
    @Test(
        "an expression has its value",
        arguments: [
            ("1 + 2 * 3", ["7"]), ("(1 + 2) * 3", ["9"]), ("7 div 2", ["3"]), ("7 mod 2", ["1"]),
            ("1 / 0", []), ("2147483647 + 1", []), ("-2147483647 - 2", []), ("65536 * 65536", []),
            ("2.power(31)", []), ("2147483647 - 1", ["2147483646"]), ("3000000000.5.floor()", []),
            ("'3000000000'.toInteger()", []),
            ("12345678901234567890123456789012345678901.5 + 1", []),
            ("12345678901234567890123456789012345678901.5.abs()", []),
            ("(1 | 2 | 2 | 1).distinct()", ["1", "2"]),
            ("('a'.combine('b').combine('a')).isDistinct()", ["false"]),
            ("(1.combine(1.0)).distinct().count()", ["1"]),
            ("('a' | 'b').subsetOf('b' | 'a' | 'c')", ["true"]),
            ("('a' | 1).intersect(1.0 | 'b').count()", ["1"]),
            ("1.0 / 4", ["0.25"]), ("0.1 + 0.2 = 0.3", ["true"]), ("-3", ["-3"]), ("-3.5.abs()", ["-3.5"]),
            ("'a' & {} & 'b'", ["ab"]), ("'a' + {}", []), ("1 = 1.0", ["true"]), ("1.0 ~ 1.00", ["true"]),
            ("'Ab' ~ 'aB'", ["true"]), ("{} = 1", []), ("(1 | 2) = (1 | 2)", ["true"]),
            ("(1 | 2) ~ (2 | 1)", ["true"]),
            ("true and {}", []), ("false and {}", ["false"]), ("true or {}", ["true"]),
            ("true xor true", ["false"]),
            ("false implies {}", ["true"]), ("2 in (1 | 2)", ["true"]), ("(1 | 2) contains 3", ["false"]),
            ("'b' > 'a'", ["true"]), ("3 <= 2.9", ["false"]),
            ("@2020-02-29 + 1 year", ["2021-02-28"]), ("@2020-01-31 + 1 month", ["2020-02-29"]),
            ("@2020-01-01 < @2020-01", []), ("@2020 < @2021-05", ["true"]),
            ("@2020-01-01T10:00:00+02:00 = @2020-01-01T08:00:00Z", ["true"]), ("@T10:00 < @T10:01", ["true"]),
            ("@2020-01-01T23:30:00Z + 45 minutes", ["2020-01-02T00:15:00Z"]),
            ("4 days = 4 'd'", ["true"]), ("2 'kg' > 1 'kg'", ["true"]), ("2 'kg' > 1 'g'", ["true"]),
            ("2 'kg' > 1 'm'", []),
            ("(1 | 2 | 3).first()", ["1"]), ("(1 | 2 | 3).last()", ["3"]),
            ("(1 | 2 | 3).tail()", ["2", "3"]),
            ("(1 | 2 | 3).skip(1).take(1)", ["2"]), ("(1 | 2 | 3).where($this > 1).count()", ["2"]),
            ("(1 | 2 | 3).aggregate($this + $total, 0)", ["6"]), ("('x' | 'y').select($index)", ["0", "1"]),
            ("(1 | 2).all($this > 0)", ["true"]), ("(1 | 2).exists($this > 1)", ["true"]),
            ("{}.empty()", ["true"]),
            ("(1).combine(1).distinct()", ["1"]), ("(1 | 2).intersect(2 | 3)", ["2"]),
            ("(1 | 2).exclude(2)", ["1"]),
            ("iif(1 = 1, 'ja', 'nej')", ["ja"]), ("true.not()", ["false"]),
            ("(true | false).allTrue()", ["false"]),
            ("'hej du'.substring(4)", ["du"]), ("'hej'.substring(1, 1)", ["e"]),
            ("'hej'.indexOf('j')", ["2"]),
            ("'hej'.replace('e', 'a')", ["haj"]), ("'a,b'.split(',').join('-')", ["a-b"]),
            ("' x '.trim()", ["x"]),
            ("'hej'.matches('^h.j$')", ["true"]), ("'hej'.startsWith('he')", ["true"]),
            ("'hej'.contains('x')", ["false"]),
            ("'Åsa'.lower() + 'å'.upper()", ["åsaÅ"]), ("'2020-01'.toDate()", ["2020-01"]),
            ("'7'.toInteger() + 1", ["8"]),
            ("'x'.convertsToInteger()", ["false"]), ("1.5.toString()", ["1.5"]),
            ("'1.5 \\'mg\\''.toQuantity()", ["1.5 'mg'"]),
            ("2.power(10)", ["1024"]), ("1.55.round(1)", ["1.6"]), ("(-1.5).ceiling()", ["-1"]),
            ("(-1.5).floor()", ["-2"]),
            ("1 is Integer", ["true"]), ("'x' is System.String", ["true"]), ("'\\u00e5'", ["å"]),
            ("2 /* två */ + 2 // slut", ["4"]),
        ])
    func value(_ row: (String, [String])) throws {
        #expect(try PathFixture.values(row.0) == row.1, "\(row.0)")
    }

    @Test(
        "a wrong expression is refused with its place",
        arguments: [
            ("name.", PathError.Code.syntax, 5), ("name.where(", .syntax, 11), ("'abc", .syntax, 0),
            ("a b", .syntax, 2),
            ("name.frobnicate()", .unknownFunction, 5), ("name.first(1)", .badArguments, 5),
            ("name is Nonsense", .unknownType, 5), ("name.ofType(1)", .badArguments, 5),
            ("@2020-13", .syntax, 0),
            ("1 # 2", .syntax, 2), ("/* x", .syntax, 0),
        ])
    func refused(_ row: (String, PathError.Code, Int)) {
        let error = PathFixture.error(row.0)
        #expect(error?.code == row.1)
        #expect(error?.offset == row.2)
    }

    @Test(
        "values that do not fit end in an error, not in a guess",
        arguments: [
            "name.single()", "1 + 'a'", "1 < 'a'", "name.given.lower()", "%nothing", "now()",
            "'a'.matches('(')",
        ])
    func unfit(_ expression: String) {
        #expect(PathFixture.error(expression)?.code == .evaluation)
    }

    @Test(
        "an error while it runs tells where: what gives too much, or what cannot use what it is given",
        arguments: [
            ("name.single()", 0), ("name.given.lower()", 5), ("1 + 'a'", 2), ("1 < 'a'", 2), ("id + name", 5),
            ("name.given & 'a'", 5), ("name.where(given)", 11), ("name.first().where(%resource.name)", 29),
            ("name.select(given.upper())", 12), ("name.all(given)", 9), ("name.exists(given)", 12),
            ("iif(name, 1, 2)", 4), ("name.given[name]", 11), ("name['a']", 4), ("name.skip('a')", 5),
            ("name.take(name.given)", 15), ("name.given.allTrue()", 11), ("'a'.matches('(')", 4),
            ("id.replaceMatches('(', 'a')", 3), ("now()", 0), ("id.memberOf('x')", 3),
            ("name.first().elementDefinition()", 13), ("name.first().slice('a', 'b')", 13),
            ("name.first().conformsTo('http://x.test/p')", 13), ("id.encode('x')", 3), ("id.join(name)", 8),
            ("name.given.sort(%resource.name)", 26), ("name.extension(name.given)", 20),
            ("(name.given | id).upper()", 12), ("name.given.first().substring('a')", 19),
            ("name.given.where(true).lower()", 11), ("contact.name.family.round('a')", 20),
            ("name.given.distinct().upper()", 11), ("name.given.ofType(string).upper()", 11),
            ("descendants().single()", 0), ("name.given.aggregate($total + $this, 1)", 28),
            ("name.given.checkModifiers().upper()", 11), ("-name.given", 6), ("name.given is string", 5),
            ("name.given in name.given", 5), ("name.given > 'a'", 5), ("name.given and true", 5),
        ])
    func placed(_ row: (String, Int)) {
        let error = PathFixture.error(row.0)
        #expect(error?.kind == .execution, "\(row.0)")
        #expect(error?.offset == row.1, "\(row.0): \(error?.reason ?? "")")
    }

    @Test("an expression that nests too deep is refused")
    func depth() {
        #expect(PathFixture.error(String(repeating: "(", count: 5000) + "1")?.code == .tooLarge)
        #expect(PathFixture.error(String(repeating: "-", count: 5000) + "1")?.code == .tooLarge)
    }
}
