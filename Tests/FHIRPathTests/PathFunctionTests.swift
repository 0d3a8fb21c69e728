// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRPath
import Testing

@Suite("FHIRPath: more functions")
struct PathFunctionTests {
    @Test(
        "a function gives what the specification says",
        arguments: [
            ("'test'.encode('base64')", ["dGVzdA=="]), ("'åäö'.encode('hex')", ["c3a5c3a4c3b6"]),
            ("'subjects?_d'.encode('urlbase64')", ["c3ViamVjdHM_X2Q="]), ("'c3a5'.decode('hex')", ["å"]),
            ("'dGVzdA=='.decode('base64')", ["test"]), ("'dGVzdA'.decode('urlbase64')", ["test"]),
            ("'zz'.decode('hex')", []), ("'=a=='.decode('base64')", []),
            ("'<a href=\"x\">&\\''.escape('html')", ["&lt;a href=&quot;x&quot;&gt;&amp;&#39;"]),
            ("'&lt;&#229;&#xE4;&apos;&nosuch;'.unescape('html')", ["<åä'&nosuch;"]),
            ("'a\"b\\\\'.escape('json')", ["a\\\"b\\\\"]),
            ("'\\\\u00e5\\\\n\\\\x'.unescape('json')", ["å\n\\x"]),
            ("'abcabc'.lastIndexOf('b')", ["4"]), ("'abc'.lastIndexOf('x')", ["-1"]),
            ("'abc'.matchesFull('b')", ["false"]), ("'abc'.matches('b')", ["true"]),
            (
                "'2020-11-22'.replaceMatches('(\\\\d+)-(\\\\d+)-(?<day>\\\\d+)', '${day}/$2 $1')",
                ["22/11 2020"]
            ),
            ("(3 | 1 | 2).sort()", ["1", "2", "3"]), ("('b' | 'a' | 'c').sort(-$this)", ["c", "b", "a"]),
            ("name.sort(-use).given", ["Åsa", "Maria", "Ås"]),
            ("name.sort(family, -use).use", ["nickname", "official"]),
            ("name.sort(-family).use", ["nickname", "official"]),
            ("1.58700.precision()", ["5"]), ("@2014-01-05.precision()", ["8"]),
            ("@2014-01-05T10:30.precision()", ["12"]), ("@T10:30:00.precision()", ["6"]),
            ("@T10.precision()", ["2"]),
            ("name.first().type().name", ["HumanName"]), ("active.type().namespace", ["FHIR"]),
            ("1.5.type().baseType", ["System.Any"]), ("contact.type().name", ["Patient.contact"]),
            ("Patient.type().baseType", ["FHIR.DomainResource"]),
            ("(1 | 2).type() = (3 | 4).type()", ["true"]),
            ("defineVariable('v', name.first().family).select(%v)", ["Ek"]),
            ("name.defineVariable('n').given.select($this & %n.count().toString()).first()", ["Åsa2"]),
            ("name.select(defineVariable('g', given.first()).select(%g & '!'))", ["Åsa!", "Ås!"]),
            ("contained.getResourceKey()", ["Organization/o"]),
            ("generalPractitioner.getReferenceKey()", ["Practitioner/9"]),
            ("generalPractitioner.getReferenceKey(Practitioner)", ["Practitioner/9"]),
            ("generalPractitioner.getReferenceKey(Patient)", []),
            ("(2).repeatAll(iif($this > 0, $this - 1))", ["1", "0"]),
            ("name.checkModifiers('http://x.test/m').given.first()", ["Åsa"]),
            ("name.given.join(', ')", ["Åsa, Maria, Ås"]), ("birthDate.getValue()", ["1980-05-01"]),
            ("Patient.is(System.Patient)", ["false"]), ("gender.as(string)", []),
        ])
    func function(_ row: (String, [String])) throws {
        #expect(try PathFixture.values(row.0) == row.1, "\(row.0)")
    }

    @Test(
        "a boundary is the first or last value that is written so",
        arguments: [
            ("1.587.lowBoundary()", ["1.58650000"]), ("1.587.highBoundary(2)", ["1.59"]),
            ("(-1.587).lowBoundary(2)", ["-1.59"]), ("(-1.587).highBoundary(2)", ["-1.58"]),
            ("0.lowBoundary(1)", ["-0.5"]), ("1.lowBoundary(29)", []), ("1.lowBoundary(-1)", []),
            ("2 'mg'.highBoundary(1)", ["2.5 'mg'"]),
            ("@2014.lowBoundary()", ["2014-01-01"]), ("@2014-02.highBoundary()", ["2014-02-28"]),
            ("@2016-02.highBoundary(6)", ["2016-02"]),
            ("@2014.lowBoundary(17)", ["2014-01-01T00:00:00.000+14:00"]),
            ("@2014-05-06T10:30Z.highBoundary()", ["2014-05-06T10:30:59.999Z"]),
            ("@2014-05-06T10:30:15Z.highBoundary()", ["2014-05-06T10:30:15.999Z"]),
            ("@2014-05-06T10:30:15.2Z.highBoundary()", ["2014-05-06T10:30:15.299Z"]),
            ("@T10:30.lowBoundary()", ["10:30:00.000"]), ("@T10.highBoundary()", ["10:59:59.999"]),
            ("@T10:30.highBoundary(4)", ["10:30"]), ("@2014.lowBoundary(5)", []),
        ])
    func boundary(_ row: (String, [String])) throws {
        #expect(try PathFixture.values(row.0) == row.1, "\(row.0)")
    }

    @Test(
        "a date moves as the calendar does",
        arguments: [
            ("@2020-01-31 + 1 'mo'", ["2020-02-29"]), ("@2019-02-28 + 1 'a'", ["2020-02-28"]),
            ("@2020-01 + 31 days", ["2020-02"]), ("@2020 + 400 days", ["2021"]),
            ("@2020-01-01T00:00:00.000Z + 0.1 's'", ["2020-01-01T00:00:00.100Z"]),
            ("@T23:30 + 45 minutes", ["00:15"]), ("@2020-01-01 + 7.7 days", ["2020-01-08"]),
            ("@2020-01-01 + 9000000000000000000 hours", []), ("@0001-01-01 - 1 day", []),
            ("@9999-12-31 + 1 day", []),
            ("@2020-01-01T10:00 = @2020-01-01T10:00:00", []),
            ("@2020-01-01T10:00 ~ @2020-01-01T10:00:00", ["false"]),
            ("@2020-01-01T10:00:00Z = @2020-01-01T10:00:00", []), ("@2020-01 < @2020-02-05", ["true"]),
        ])
    func dates(_ row: (String, [String])) throws {
        #expect(try PathFixture.values(row.0) == row.1, "\(row.0)")
    }
}
