// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FHIRCore
import Identity
import Sweden
import Testing

@testable import FollowUp
@testable import InsightPortal

@Suite("Pages with numbers for everyone")
struct OpenPageTests {
    private let renderer: HTMLRenderer
    private let words: InsightWords
    private let moment: Instant

    init() throws {
        renderer = try HTMLRenderer()
        words = InsightWords(renderer.texts[.swedish])
        moment = try #require(Instant("2026-11-21T13:05:00Z"))
    }

    private func release(_ indicator: Indicator, of provider: HSAID, isOpen: Bool = true) -> Release {
        Release(provider: provider, indicator: indicator.id, isOpen: isOpen, by: "Ulla", moment: moment)
    }

    private func owners() -> [OpenOwner] {
        let directory = Directory(providers: [
            CareProvider(
                hsaID: "SE2321000999-P1", name: "Örebro", organisationNumber: "2321000999",
                kind: .careProvider, joinedSharing: nil),
            CareProvider(
                hsaID: "SE2120000999-K1", name: "Åby kommun", organisationNumber: "2120000999",
                kind: .socialCareProvider, joinedSharing: nil),
        ])
        let releases = [
            release(.i13, of: "SE2321000999-P1"), release(.i01, of: "SE2321000999-P1"),
            release(.i20, of: "SE2120000999-K1"),
        ]
        return OpenOwner.all(releases, in: directory)
    }

    private func page(_ snapshot: Snapshot?, of indicator: Indicator = .i01) throws -> OpenIndicatorPage {
        let owners = owners()
        let region = try #require(owners.last)
        let units =
            snapshot.map {
                UnitResult.all(in: $0.publication, directory: Directory(), own: nil, unknown: "Okänd")
            } ?? []
        return OpenIndicatorPage(
            indicator, of: region, snapshot, units: units, others: owners.dropLast(), words)
    }

    @Test("owners stand by name in Swedish order, their indicators in the order of the list")
    func order() {
        #expect(owners().map(\.name) == ["Åby kommun", "Örebro"])
        #expect(owners().last?.releases.map(\.indicator) == ["i01", "i13"])
    }

    @Test("models fill their templates in every state")
    func templates() throws {
        let owners = owners()
        let starts = [
            OpenStart(nil, [], others: [], words),
            OpenStart(owners.last, [TestSnapshot.full], others: owners.dropLast(), words),
            OpenStart(owners.last, [TestSnapshot.few], others: [], words),
        ]
        let snapshots: [Snapshot?] = [
            nil, TestSnapshot.full, TestSnapshot.hiddenSex, TestSnapshot.few, TestSnapshot.withheldUnits,
            TestSnapshot.educated, TestSnapshot.new,
        ]
        let pages: [any PageModel & Encodable] = try snapshots.map { try page($0) } + starts
        let problems = TemplateCheck(assets: renderer.assets).problems(of: pages)
        let own = problems.filter { $0.hasPrefix("insight/open") || !$0.hasSuffix("no sample reaches it") }
        #expect(own == [])
        for model in starts {
            let shell = Shell(
                title: "t", display: Display(), portal: .insight, path: "/insikt/oppet", csrfToken: "")
            let html = try renderer.render(model, in: shell)
            #expect(!html.contains("insight.") && !html.contains("{"), "a text or a parameter is missing")
        }
    }

    @Test("everyone is told of the same hidden numbers as staff, and of the age of the numbers")
    func hidden() throws {
        let shell = Shell(
            title: "t", display: Display(), portal: .insight, path: "/insikt/oppet/i01", csrfToken: "")
        for snapshot in [TestSnapshot.full, TestSnapshot.hiddenSex, TestSnapshot.few] {
            let own = try page(snapshot)
            let units = UnitResult.all(
                in: snapshot.publication, directory: Directory(), own: nil, unknown: "Okänd")
            let theirs = IndicatorNumbers(snapshot, units: units, start: "/insikt", words)
            #expect(own.numbers?.value?.number == theirs.value?.number)
            #expect(own.numbers?.units?.figure?.table == theirs.units?.figure?.table)
            let html = try renderer.render(own, in: shell)
            #expect(html.contains("räknas inte om när någon läser dem") && !html.contains("en timme gamla"))
            #expect(!html.contains("insight.") && !html.contains("<form method=\"post\" action=\"/insikt"))
        }
    }

    @Test("a strategist has a button that opens, then one that closes; others have none")
    func buttons() throws {
        let provider: HSAID = "SE2321000999-P1"
        let seal = FormSeal(csrfToken: "t", commission: "c")
        let closed = ReleaseSection(nil, of: .i01, seal: seal, words)
        #expect(closed.form?.button.value == "ja" && closed.page == nil)
        #expect(closed.form?.action == "/insikt/i01/oppna" && closed.form?.button.text == "Visa öppet")
        let open = ReleaseSection(release(.i01, of: provider), of: .i01, seal: seal, words)
        #expect(open.form?.button.value == "nej" && open.form?.button.text == "Sluta visa öppet")
        #expect(open.page?.href == "/insikt/oppet/i01?vardgivare=SE2321000999-P1")
        #expect(open.state.contains("Ulla") && open.state.contains(words.moment(moment)))
        let ended = ReleaseSection(
            release(.i01, of: provider, isOpen: false), of: .i01, seal: nil, words)
        #expect(ended.form == nil && ended.page == nil && ended.state == closed.state)
    }
}
