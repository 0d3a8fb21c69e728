// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import HTTPFront
import Identity
import Sweden
import Testing

@testable import FollowUp
@testable import InsightPortal

@Suite("Pages of an indicator of events")
struct RatePageTests {
    private let words: InsightWords

    init() throws {
        words = InsightWords(try HTMLRenderer().texts[.swedish])
    }

    private func units(_ snapshot: Snapshot) -> [UnitResult] {
        let names = ["VC1": "Linden", "VC2": "Eken", "VC7": "Älven"]
        return snapshot.publication.byUnit.parts.map { part in
            let name = names[String(part.key.suffix(3))] ?? "?"
            return UnitResult(id: part.key, name: "Vårdcentralen \(name)", isOwn: false, tally: part.tally)
        }
    }

    private func page(_ snapshot: Snapshot) -> IndicatorPage {
        IndicatorPage(
            snapshot, units: units(snapshot), assessments: [], today: SwedishTime.day(of: snapshot.compiled),
            release: ReleaseSection(nil, of: snapshot.indicator, seal: nil, words),
            seal: FormSeal(csrfToken: "t", commission: "c"), done: nil, words)
    }

    @Test("events are told for each thousand, in sentence, funnel, gap, file and target alike")
    func rates() throws {
        let snapshot = TestSnapshot.rate
        let page = page(snapshot)
        #expect(page.numbers.value?.number == "325,0 per 1\u{A0}000")
        #expect(page.numbers.value?.sentence == "234 recept på antibiotika till 720 listade personer.")
        let findings = page.numbers.units?.findings ?? []
        #expect(findings.contains { $0.contains("Älven ligger mycket högre än väntat: 545,5 per") })
        #expect(findings.contains { $0.contains("Linden ligger mycket lägre än väntat: 120,0 per") })
        let gap = page.numbers.sexes?.sentence ?? ""
        #expect(gap.hasPrefix("Talet är 183,3 högre per 1\u{A0}000 bland kvinnor"))
        #expect(page.numbers.trend?.sentence.hasPrefix("Talet är detsamma") == true)
        let words = words.of(.i13)
        let table = UnitSection.table(units(snapshot), title: "t", common: 0.325, words)
        #expect(table.columns.map(\.text)[1...3] == ["Antal", "Personer", "Per 1\u{A0}000 personer"])
        let file = IndicatorFile(snapshot, units: units(snapshot), words).text.split(separator: "\r\n")
        let low = try #require(file.first { $0.contains("SE2321000999-VC1") })
        #expect(low.contains(",24,200,0.1200,") && low.hasSuffix("muchLower,shown"))
        #expect(!file.contains { $0.contains("%") })
        let sent =
            "forklaring=x&klass=oklar&atgard=a&agare=b&varfor=c&inriktningsmal=2"
            + "&uppfoljning-dag=1&uppfoljning-manad=3"
        for (target, isRight) in [("250", true), ("1000", true), ("1001", false)] {
            let fields = try FormFields(
                urlEncoded: Array("\(sent)&uppfoljning-ar=2027&mal=\(target)".utf8), countMax: 20)
            let input = AssessmentInput(
                fields, today: SwedishTime.day(of: snapshot.compiled), .perThousand)
            #expect((input.planned != nil && input.mistakes.isEmpty) == isRight, "\(target)")
        }
    }
}
