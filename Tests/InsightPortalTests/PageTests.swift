// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import HTTPFront
import Identity
import Sweden
import Testing

@testable import FollowUp
@testable import InsightPortal

@Suite("Insight pages")
struct PageTests {
    private let renderer: HTMLRenderer
    private let words: InsightWords

    init() throws {
        renderer = try HTMLRenderer()
        words = InsightWords(renderer.texts[.swedish])
    }

    private func units(_ snapshot: Snapshot) -> [UnitResult] {
        let units = ["VC1": "Linden", "VC2": "Eken", "VC7": "Älven", "VC9": "Åsen"].compactMap { id, name in
            HSAID("SE2321000999-\(id)").map {
                CareUnit(
                    hsaID: $0, name: "Vårdcentralen \(name)", provider: "SE2321000999-P1", sector: .health,
                    branch: "", kindOfUnit: "health-centre")
            }
        }
        return UnitResult.all(
            in: snapshot.publication, directory: Directory(units: units), own: HSAID("SE2321000999-VC1"),
            unknown: "Okänd")
    }

    private func page(
        _ snapshot: Snapshot, isRenewed: Bool = false,
        assessments: [Assessment] = [TestAssessment.unclear, TestAssessment.motivated]
    ) -> IndicatorPage {
        IndicatorPage(
            snapshot, units: units(snapshot), assessments: assessments,
            today: SwedishTime.day(of: snapshot.compiled),
            release: ReleaseSection(
                isRenewed
                    ? Release(
                        provider: snapshot.provider, indicator: snapshot.indicator.id, isOpen: true,
                        by: "Ulla", moment: snapshot.compiled) : nil, of: snapshot.indicator,
                seal: isRenewed ? FormSeal(csrfToken: "t", commission: "c") : nil, words),
            seal: FormSeal(csrfToken: "t", commission: "c"), done: isRenewed ? .renewed : nil, words)
    }

    private func input(_ sent: String) throws -> AssessmentInput {
        AssessmentInput(
            try FormFields(urlEncoded: Array(sent.utf8), countMax: 20),
            today: SwedishTime.day(of: TestSnapshot.full.compiled))
    }

    private func forms(_ snapshot: Snapshot) throws -> [AssessmentPage] {
        var wrong = try input("klass=omotiverad")
        wrong.refuseAbout()
        return [AssessmentInput(about: ""), wrong].map {
            AssessmentPage(
                snapshot, units: units(snapshot), input: $0, seal: FormSeal(csrfToken: "t"), words)
        }
    }

    @Test("models fill their templates in every state")
    func templates() throws {
        let snapshots = [
            TestSnapshot.full, TestSnapshot.hiddenSex, TestSnapshot.few, TestSnapshot.withheldUnits,
            TestSnapshot.rate, TestSnapshot.educated,
        ]
        let pages =
            snapshots.map { page($0, isRenewed: true) } + [page(TestSnapshot.new, assessments: [])]
        let start = InsightStart(
            cards: snapshots.map { IndicatorCard($0, href: "/insikt/i01", words) }, policy: .standard, words)
        let problems = try TemplateCheck(assets: renderer.assets).problems(
            of: pages + [start] + forms(TestSnapshot.full))
        // The gallery reaches every part of the components; here it is our own templates that must be
        // reached.
        #expect(problems.filter { $0.hasPrefix("insight/") || !$0.hasSuffix("no sample reaches it") } == [])
    }

    @Test("units stand by name in Swedish order, the own one is marked")
    func order() {
        let units = units(TestSnapshot.full)
        #expect(units.map(\.name.last) == ["n", "n", "n", "n"])
        #expect(units.map(\.id.last) == ["2", "1", "9", "7"])
        #expect(units.map(\.isOwn) == [false, true, false, false])
    }

    @Test("a unit far below is told in words, small ones are said not to be shown")
    func findings() throws {
        let section = try #require(page(TestSnapshot.full).numbers.units)
        #expect(section.findings.count == 1)
        #expect(section.findings.first?.contains("Älven ligger mycket lägre än väntat: 14,8") == true)
        // The small unit, and the smallest of the others so that it cannot be had by subtraction.
        #expect(section.gaps.count == 1 && section.gaps.first?.hasPrefix("2 enheter visas inte") == true)
    }

    @Test("the table judges as the chart does")
    func judgements() throws {
        let units = units(TestSnapshot.full).filter { $0.tally.share != nil }
        let common = try #require(TestSnapshot.full.publication.all?.share)
        let own = UnitSection.table(units, title: "t", common: common, words)
        let chart = FunnelChart(
            id: "f", title: "t",
            units: units.map {
                FunnelUnit(name: $0.name, count: $0.tally.reached.value, total: $0.tally.total.value)
            }, common: common)
        let theirs = try #require(chart.figure(words.texts).table)
        #expect(own.rows.map { $0.cells.last?.tag?.text } == theirs.rows.map { $0.cells.last?.tag?.text })
    }

    @Test("no hidden number is anywhere in page or file")
    func hidden() throws {
        for snapshot in [
            TestSnapshot.full, TestSnapshot.hiddenSex, TestSnapshot.few, TestSnapshot.withheldUnits,
            TestSnapshot.rate, TestSnapshot.educated, TestSnapshot.hiddenEducation,
        ] {
            let shell = Shell(
                title: "t", display: Display(), portal: .insight, path: "/insikt/i01", csrfToken: "t")
            let html = try renderer.render(page(snapshot), in: shell)
            let file = IndicatorFile(snapshot, units: units(snapshot), words)
            for part in snapshot.publication.byUnit.parts where part.tally.share == nil {
                let line = try #require(file.text.split(separator: "\r\n").first { $0.contains(part.key) })
                #expect(line.hasSuffix("suppressed"))
            }
            #expect(!html.contains("insight."), "a text is missing")
            #expect(!html.contains("{"), "a parameter is missing")
        }
        let few = try renderer.render(
            page(TestSnapshot.few),
            in: Shell(title: "t", display: Display(), portal: .insight, path: "/insikt/i01", csrfToken: "t"))
        #expect(few.contains("För få för att visa") && !few.contains("<svg role=\"img\""))
    }

    @Test("the difference between women and men is told with its uncertainty, hidden when one is")
    func sexes() {
        let sentence = SexSection(TestSnapshot.full, words).sentence
        #expect(sentence.hasPrefix("Andelen är 8,7 procentenheter högre bland kvinnor"))
        #expect(sentence.contains("kan vara en slump"))
        let hidden = SexSection(TestSnapshot.hiddenSex, words)
        #expect(hidden.figure == nil && hidden.sentence.contains("kan inte visas"))
        #expect(hidden.table?.rows.map { $0.cells[0].text } == ["visas inte", "färre än 5"])
    }

    @Test("an assessment needs words and a class; an unjustified difference needs a whole measure")
    func assessing() throws {
        #expect(try input("").mistakes.map(\.field) == ["forklaring", "klass"])
        #expect(try input("forklaring=x&klass=oklar").mistakes.isEmpty)
        #expect(
            try input("forklaring=x&klass=omotiverad").mistakes.map(\.field)
                == ["atgard", "agare", "varfor", "inriktningsmal", "mal", "uppfoljning"])
        let measure =
            "&atgard=a&agare=b&varfor=c&inriktningsmal=3&uppfoljning-dag=1&uppfoljning-manad=3"
            + "&uppfoljning-ar="
        let planned = try input("forklaring=x&klass=oklar\(measure)2027&mal=55").planned
        #expect(planned?.target == 55 && planned?.suitability == "c" && planned?.goal == .security)
        for started in ["varfor=c", "inriktningsmal=1"] {
            #expect(try input("forklaring=x&klass=oklar&\(started)").mistakes.count == 5)
        }
        let other = measure.replacing("inriktningsmal=3", with: "inriktningsmal=5")
        #expect(
            try input("forklaring=x&klass=oklar\(other)2027&mal=55").mistakes.map(\.field)
                == ["inriktningsmal"])
        #expect(
            try input("forklaring=x&klass=oklar\(measure)2026&mal=101").mistakes.map(\.field)
                == ["mal", "uppfoljning"])
    }

    @Test("the trend says how the share has changed; hidden periods are said not to be shown")
    func trend() {
        let section = TrendSection(TestSnapshot.full, words)
        #expect(section.sentence.hasPrefix("Andelen är densamma") && section.figure != nil)
        let few = TrendSection(TestSnapshot.few, words)
        #expect(few.figure == nil && few.table?.rows.count == 3)
        #expect(few.table?.rows.allSatisfy { $0.cells.allSatisfy { $0.text == "visas inte" } } == true)
    }

    @Test("a card tells what was seen, why, what is done, and when follow-up is due")
    func card() {
        let card = AssessmentCard(
            TestAssessment.unclear, id: "c", units: units(TestSnapshot.full),
            today: SwedishTime.day(of: TestSnapshot.full.compiled), words)
        #expect(card.title == "Vårdcentralen Älven" && card.classification.text == "Oklar skillnad")
        #expect(card.facts.rows.contains { $0.value == "Verksamhetschefen" })
        #expect(card.facts.rows.contains { $0.tag?.text == "Dags att följa upp" })
        #expect(card.plan?.href == "/insikt/strategi/plan/p/insats/m")
    }

    @Test("all texts are there in English too")
    func english() {
        let keys = renderer.texts.keys(.swedish).filter { $0.hasPrefix("insight.") }
        #expect(keys.count > 100)
        #expect(keys.filter { !renderer.texts[.english].isOwn($0) } == [])
    }
}
