// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FHIRCore
import Identity
import Testing

@testable import FollowUp
@testable import InsightPortal

@Suite("Education on an indicator's page and in its files")
struct EducationPageTests {
    private let words: InsightWords

    init() throws { words = InsightWords(try HTMLRenderer().texts[.swedish]) }

    private func section(_ snapshot: Snapshot) throws -> StratumSection {
        try #require(StratumSection.all(snapshot, words).first { $0.id == "utbildning" })
    }

    @Test(
        "the slope stands in a sentence with its interval, and last in the table; the chart has every group")
    func shown() throws {
        let section = try section(TestSnapshot.educated)
        let finding = try #require(section.finding)
        #expect(finding.hasPrefix("Andelen är 55,8 procentenheter högre bland dem med längst utbildning"))
        #expect(finding.contains("(lutningsindex, SII)") && finding.contains("95 procents säkerhet"))
        let rows = try #require(section.figure?.table?.rows)
        #expect(rows.count == 5)
        #expect(rows[3].head.text == "Uppgift saknas" && rows[3].cells[1].text == "24")
        #expect(rows[4].head.text.hasPrefix("Lutningsindex (SII)"))
        #expect(rows[4].cells[1].text == "180" && rows[4].cells[2].text == "55,8 procentenheter")
    }

    @Test("with a hidden group there is no slope, in page, file and API alike")
    func hidden() throws {
        let snapshot = TestSnapshot.hiddenEducation
        let finding = try section(snapshot).finding
        #expect(finding?.contains("räknas inte, för någon av grupperna visas inte") == true)
        #expect(!IndicatorFile(snapshot, units: [], words).text.contains("education-slope"))
        let document = IndicatorJSON(words: words, directory: Directory()).document([snapshot])
        let text = String(decoding: document.encoded(), as: UTF8.self)
        #expect(text.contains("\"educationSlope\":null"))
    }

    @Test("without any data that is said; indicators with children are not divided")
    func missing() throws {
        let section = try section(TestSnapshot.full)
        #expect(section.figure == nil && section.finding?.contains("ingen uppgift om utbildning") == true)
        #expect(!StratumSection.all(TestSnapshot.rate, words).contains { $0.id == "utbildning" })
        #expect(!Indicator.i13.isByEducation && !Indicator.i33.isByEducation && Indicator.i01.isByEducation)
        let texts = IndicatorMethod(TestSnapshot.educated, words).notes.flatMap(\.paragraphs)
        #expect(texts.contains { $0.contains("SCB:s utbildningsregister") })
        #expect(texts.contains { $0.contains("Uppgift saknas") && $0.contains("inte med i lutningsindexet") })
    }

    @Test("file and API tell the same numbers as the page")
    func files() throws {
        let snapshot = TestSnapshot.educated
        let slope = try #require(snapshot.publication.educationSlope)
        let lines = IndicatorFile(snapshot, units: [], words).text.split(separator: "\r\n").map {
            $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
        let groups = lines.filter { $0[5] == "education" }
        #expect(groups.count == 4 && groups.first?[6] == "pre-upper-secondary" && groups.first?[9] == "50")
        let line = try #require(lines.first { $0[5] == "education-slope" })
        // The name has a comma, so it is quoted and takes two places when split so plainly.
        #expect(line.count == IndicatorFile.columns.count + 1 && line.last == "shown")
        #expect(line.contains(IndicatorFile.decimal(slope.value)))
        let document = IndicatorJSON(words: words, directory: Directory()).document([snapshot])
        let text = String(decoding: document.encoded(), as: UTF8.self)
        #expect(text.contains("\"educationSlope\":{\"value\":\(IndicatorFile.decimal(slope.value))"))
    }
}
