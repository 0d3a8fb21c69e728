// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Testing

@Suite("Many paths of member names at once")
struct MemberTreeTests {
    private static let paths = [
        ["name"], ["name", "given"], ["name", "family"], ["link", "other", "reference"], ["name", "given"],
        ["note"], [],
    ]

    /// What each path leads to in a text, by its number.
    private static func found(_ json: String) throws -> [Int: [String]] {
        let tree = MemberTree(paths.enumerated().map { (members: $1, mark: $0) })
        let document = try JSONDocument(parsing: json)
        var found: [Int: [String]] = [:]
        for finding in tree.findings(in: document.root) {
            found[finding.mark, default: []].append(document.value(at: finding.place).description)
        }
        return found
    }

    @Test("every path finds its values, arrays element by element")
    func values() throws {
        let found = try Self.found(
            #"{"name":[{"family":"Ek","given":["Åsa","Eva"]},{"given":["Bo"]}],"link":{"other":{"reference":"a"}}}"#
        )
        #expect(found[0] == [#"{"family":"Ek","given":["Åsa","Eva"]}"#, #"{"given":["Bo"]}"#])
        #expect(found[1] == [#""Åsa""#, #""Eva""#, #""Bo""#])
        #expect(found[1] == found[4])
        #expect(found[2] == [#""Ek""#])
        #expect(found[3] == [#""a""#])
        #expect(found[6]?.count == 1)
    }

    @Test("names that are like a wanted one do not count, a name with escapes does")
    func names() throws {
        let found = try Self.found(##"{"nome":1,"nam":2,"":3,"n\u0061me":{"famoly":4,"f\u0061mily":"Ek"}}"##)
        #expect(found[0]?.count == 1)
        #expect(found[2] == [#""Ek""#])
        #expect(found[5] == nil)
    }

    @Test(
        "null, empty arrays and arrays in arrays give nothing",
        arguments: [#"{"note":null}"#, #"{"note":[]}"#, #"{"note":[null]}"#, #"{"note":[["a"]]}"#])
    func nothing(_ json: String) throws {
        #expect(try Self.found(json)[5] == nil)
    }

    @Test("a value that is no object gives nothing but itself")
    func scalar() throws {
        #expect(try Self.found("1") == [6: ["1"]])
        #expect(MemberTree([]).findings(in: try JSONDocument(parsing: #"{"a":1}"#).root).isEmpty)
    }
}
