// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import Testing

@testable import FollowUp
@testable import InsightPortal

@Suite("The file with numbers")
struct FileTests {
    @Test(
        "fields are quoted where they must be, and no formula runs",
        arguments: [
            ("Linden", "Linden"), ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("a\nb", "\"a\nb\""),
            ("=1+1", "'=1+1"), ("@SUM(A1)", "'@SUM(A1)"), ("-0.0381", "-0.0381"), ("", ""),
        ])
    func fields(_ text: String, _ expected: String) {
        #expect(IndicatorFile.field(text) == expected)
    }

    @Test(
        "numbers have a point and four decimals",
        arguments: [(0.5625, "0.5625"), (1, "1.0000"), (-0.03811, "-0.0381"), (0.00004, "0.0000")])
    func decimals(_ value: Double, _ text: String) {
        #expect(IndicatorFile.decimal(value) == text)
    }

    @Test("every line has every column, and all sums are those of the page")
    func lines() throws {
        let words = InsightWords(try HTMLRenderer().texts[.swedish])
        let snapshot = TestSnapshot.full
        let units = snapshot.publication.byUnit.parts.map {
            UnitResult(id: $0.key, name: $0.key, isOwn: false, tally: $0.tally)
        }
        let lines = IndicatorFile(snapshot, units: units, words).text.split(separator: "\r\n")
            .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
        // The latest period with its units, sexes, ages and treatments; two earlier ones with both sexes.
        #expect(lines.count == 1 + 1 + 4 + 2 + 2 + 2 + 2 * 3)
        #expect(lines.allSatisfy { $0.count == IndicatorFile.columns.count })
        let all = try #require(lines.first { $0[5] == "all" })
        #expect(all[8] == "93" && all[9] == "204" && all[10] == "0.4559")
        let small = try #require(lines.first { $0[6].hasSuffix("VC9") })
        #expect(small[8...10] == ["", "13", ""] && small.last == "suppressed")
        let low = try #require(lines.first { $0[6].hasSuffix("VC7") })
        #expect(low[17] == "muchLower" && low[18] == "shown")
    }
}
