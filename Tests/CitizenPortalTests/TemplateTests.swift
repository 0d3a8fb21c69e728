// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import Care
import DesignSystem
import FHIRCore
import FHIRStore
import HTTPFront
import Identity
import TestKit
import Testing

@testable import CitizenPortal

@Suite("Templates of the person's pages")
struct TemplateTests {
    private static let texts = Texts(assets: Assets())
    private let words = CareWords(Self.texts[.swedish])
    private let seal = FormSeal(csrfToken: "t", person: "p")
    private let check = TemplateCheck()

    /// What the pages' own templates lack. Parts of components that these pages never use are tried in the
    /// gallery.
    private func problems(_ samples: [any PageModel]) -> [String] {
        check.problems(of: samples).filter {
            !($0.hasPrefix("components/") && $0.hasSuffix("no sample reaches it"))
        }
    }

    private func query(_ text: String) throws -> FormFields {
        try FormFields(urlEncoded: text.utf8, countMax: 20)
    }

    private func verdict(_ rule: String) -> Verdict {
        Verdict(rule: rule, decision: .deny, source: .patientDataAct(5, "5"), reasonKey: "rules.\(rule)")
    }

    @Test("the templates of start pages are filled by their models")
    func start() throws {
        var full = StartFacts(name: "Anna", isActing: false, today: Samples.day("2026-05-03"))
        let provider = try #require(Samples.directory.providers[TestCountry.specialist])
        full.questions = [.init(provider: provider, unit: TestCountry.practice, since: Samples.now)]
        full.events = [
            JournalEvent(entry: try Samples.contact("Encounter/e2", status: "planned").entry),
            JournalEvent(entry: try Samples.contact().entry),
        ]
        full.children = [
            RegisteredPerson(
                person: Samples.person, identity: TestPerson.liv.number, givenName: "Liv",
                familyName: "Testsson",
                birthDay: Samples.day("2021-06-03"), sex: .female)
        ]
        full.refusal = verdict("C2")
        let empty = StartFacts(name: "Liv", isActing: true, today: Samples.day("2026-05-03"))
        #expect(problems([StartPage(full, seal: seal, words), StartPage(empty, seal: seal, words)]) == [])
    }

    @Test("the templates of journal pages are filled by their models")
    func journal() throws {
        var page = JournalPage()
        page.hasAnything = true
        page.blocks = [Samples.block("b")]
        page.isIncomplete = true
        page.next = JournalPlace(token: "x", before: Samples.day("2026-05-03"))
        let contact = try Samples.contact().entry
        let result = try Samples.result("Observation/o1", #""valueQuantity":{"value":58,"unit":"mmol/mol"}"#)
            .entry
        page.events = [
            JournalEvent(entry: contact, contents: [try Samples.note().entry, result]),
            JournalEvent(
                entry: try Samples.item("Encounter/e3", on: nil, #"{"resourceType":"Encounter"}"#).entry),
        ]
        let used = JournalFilter(try query("fran=x&till=y&sida=abc&fore=2026-05-03"))
        let shown = TimelinePage(page, used, words)
        #expect(shown.timeline?.months.count == 2)
        #expect(shown.timeline?.months.first?.items.first?.blocked?.contains("Psykiatrin") == true)
        let empty = TimelinePage(JournalPage(), JournalFilter(FormFields()), words)
        var narrowed = JournalPage()
        narrowed.hasAnything = true
        let filtered = TimelinePage(narrowed, JournalFilter(try query("typ=plan")), words)
        #expect(problems([shown, empty, filtered]) == [])
    }

    @Test("one event")
    func event() throws {
        var contact = EventDetail(item: try Samples.contact())
        contact.related = [
            try Samples.note(),
            try Samples.result("Observation/o1", #""valueQuantity":{"value":58,"unit":"mmol/mol"}"#),
        ]
        var note = EventDetail(item: try Samples.note())
        note.contact = try Samples.contact()
        note.blocks = [Samples.block("b"), Samples.block("c", kind: .outer)]
        let result = EventDetail(item: try Samples.result("Observation/o1", #""valueString":"Växt""#))
        let pages = [EventPage(contact, words), EventPage(note, words), EventPage(result, words)]
        #expect(pages[0].groups.first?.list.rows.first?.tag?.text == "Över ditt mål")
        #expect(pages[1].notes.first?.sections.map(\.heading) == ["Bedömning", nil])
        #expect(problems(pages) == [])
    }

    @Test("the templates of results pages are filled by their models")
    func results() throws {
        let value = #""valueQuantity":{"value":58,"unit":"mmol/mol"}"#
        let newest = try Samples.point("Observation/o1", value, on: "2026-05-03", status: "preliminary")
        let older = try Samples.point(
            "Observation/o2", #""valueQuantity":{"value":60,"unit":"mmol/mol"}"#, on: "2026-01-03")
        let words1 = try Samples.point(
            "Observation/o3", #""valueString":"Växt av <E. coli>""#, on: "2025-01-03")
        let trend = ResultSeries(code: "NPU27300", newest: newest, earlier: [older])
        let mixed = ResultSeries(code: nil, newest: words1, earlier: [older])
        let comment = ResultComment(
            paragraphs: ["Vi tar ett nytt prov."], author: CareAuthor(name: "Magnus Berg", title: "läkare"),
            place: CarePlace(unitName: "Linden"), sent: CareMoment("2026-05-03T10:00:00+02:00"))
        let comments = ResultComments(items: [comment], unreadable: [Samples.broken])
        let pages = [ResultPage(trend, comments: comments, words), ResultPage(mixed, words)]
        #expect(pages[0].comments.map(\.who) == ["Magnus Berg, läkare, Linden"])
        #expect(pages[0].trendText.hasPrefix("Förra värdet var 60"))
        #expect(pages[1].result == nil && pages[1].plain?.sentence == "Svaret är: Växt av <E. coli>")
        #expect(problems(pages) == [])
        let unreadable = try #require(pages[0].unreadable?.unreadable.first)
        #expect(unreadable.text == "Ett meddelande kan inte läsas (Observation/lost)")
        let found = ResultList(series: [trend, mixed], unreadable: [Samples.broken])
        let lists = [ResultsPage(found, words), ResultsPage(ResultList(series: []), words)]
        #expect(lists[0].list?.unreadable.first?.hint.contains("Fråga mottagningen") == true)
        #expect(problems(lists) == [])
    }

    @Test("who has read")
    func readings() throws {
        let groups = [
            Samples.group("D4"), Samples.group("D4", activity: .emergency),
            Samples.group("D7", "DENY_SHOW_BLOCK_EXISTS"),
        ]
        let full = ReadingsPage(
            .init(groups: groups, isCut: true), ReadingsChoice(FormFields()), words)
        #expect(full.days.first?.readings.first?.who == "Läkare, Magnus Berg")
        #expect(full.refused?.days.first?.readings.first?.tags.map(\.text) == ["Stoppades"])
        let empty = ReadingsPage(
            .init(groups: [], isCut: false), ReadingsChoice(try query("flik=system")), words)
        #expect(problems([full, empty]) == [])
    }

    @Test("the templates of blocks pages are filled by their models")
    func blocks() throws {
        let says = BlockWords(words, Samples.directory)
        let standing = BlocksPage.Standing(
            blocks: [Samples.block("a"), Samples.block("b", ended: "2026-05-12T09:06:00Z", kind: .outer)],
            directory: Samples.directory, now: Samples.now, isActing: false, isLifted: true)
        let none = BlocksPage.Standing(
            blocks: [], directory: Samples.directory, now: Samples.now, isActing: true, isLifted: false)
        #expect(problems([BlocksPage(standing, words), BlocksPage(none, words)]) == [])
        let region = try #require(Samples.directory.providers[TestCountry.region])
        let sources = [
            BlockUnit.Source(provider: region, units: [TestCountry.psychiatry, TestCountry.centre])
        ]
        let choice = try #require(BlockChoice(unit: TestCountry.psychiatry.hsaID.text, among: sources))
        let whats = [
            BlockWhatPage(sources, chosen: "", isWrong: true, words),
            BlockWhatPage([], chosen: "", isWrong: false, words),
        ]
        #expect(problems(whats) == [])
        #expect(problems([BlockReachPage(choice, chosen: "alla", isWrong: true, words)]) == [])
        #expect(problems([BlockConfirmPage(choice, .both, seal: seal, words)]) == [])
        #expect(problems([BlockDonePage(Samples.block("a"), says)]) == [])
        #expect(problems([BlockLiftPage(Samples.block("a"), says, seal: seal)]) == [])
    }

    @Test("the templates of consents pages are filled by their models")
    func consents() throws {
        let provider = try #require(Samples.directory.providers[TestCountry.specialist])
        let says = ConsentWords(words, Samples.directory)
        let full = AnswerConsent.Standing(
            questions: [.init(provider: provider, unit: TestCountry.practice, since: Samples.now)],
            current: [Samples.consent("a", .yes, to: "2027-05-01T22:00:00Z"), Samples.consent("b", .no)],
            earlier: [Samples.consent("c", .yes, ended: "2026-05-02T08:00:00Z")])
        let page = ConsentsPage(full, says, done: "ja", isActing: false)
        #expect(page.current?.rows.first?.value.contains("Gäller till och med 1\u{A0}maj 2027") == true)
        let empty = ConsentsPage(
            AnswerConsent.Standing(questions: [], current: [], earlier: []), says, done: nil, isActing: false)
        #expect(problems([page, empty]) == [])
        let today = Samples.day("2026-05-12")
        let forms = [
            ConsentQuestionPage(provider, ConsentForm(FormFields(), today: today), seal: seal, words),
            ConsentQuestionPage(
                provider, ConsentForm(try query("svar=ja-till"), today: today), seal: seal, words),
        ]
        #expect(problems(forms) == [])
        #expect(problems([ConsentWithdrawPage(full.current[0], says, seal: seal)]) == [])
    }

    @Test("refusals have a reason, a section and a way forward")
    func refusals() {
        let pages = ["C2", "C4", "C5", "Z9"].map { RefusedPage(verdict($0), words.texts) }
        #expect(pages.map(\.heading).filter { $0.hasPrefix("citizen.") } == [])
        #expect(pages.allSatisfy { !$0.advice.isEmpty && $0.source?.contains("patientdatalagen") == true })
        #expect(problems(pages) == [])
    }

    @Test("no text key that the pages ask for is missing")
    func keys() {
        for rule in ["D4", "D5", "D6", "D17", "C1", "C3", "C6", "C7", "W1", "W2", "R1", "S1", "N0"] {
            #expect(words.texts.has("citizen.rule.\(rule)"))
        }
        for kind in RecordKind.allCases {
            #expect(words.texts.has("citizen.kind.\(kind.rawValue)"))
            if kind != .note, kind != .contact { #expect(words.texts.has("citizen.group.\(kind.rawValue)")) }
        }
        for kind in JournalFilter.kinds { #expect(words.texts.has("citizen.filter.\(kind.rawValue)")) }
    }
}
