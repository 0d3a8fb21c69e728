// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FHIRCore
import GuardedStore
import HTTPTypes
import Identity
import SocialCare
import TestKit
import Testing

@testable import SocialPortal

@Suite("The pages of social services")
struct PageTests {
    @Test("every key that the words are made of has a text in Swedish and English")
    func texts() throws {
        let renderer = try HTMLRenderer()
        for language in [Language.swedish, .english] {
            let texts = renderer.texts[language]
            var keys = CaseStep.allCases.map { "social.step.\($0.rawValue)" }
            keys += CaseStep.steps(of: .support).map { "social.own.step.\($0.rawValue)" }
            keys += LifeArea.allCases.map { "social.area.\($0.rawValue)" }
            keys += LifeArea.allCases.map { "social.record.area.\($0.rawValue)" }
            keys += FunctionalState.allCases.map { "social.level.\($0.rawValue)" }
            keys += CaseTimer.Task.allCases.map { "social.timer.\($0.rawValue)" }
            keys += CaseEvent.Kind.allCases.map { "social.record.event.\($0.rawValue)" }
            keys += SupportDecision.Law.allCases.map { "social.law.\($0.rawValue)" }
            keys += SupportDecision.Outcome.allCases.map { "social.record.outcome.\($0.rawValue)" }
            keys += ImplementationPlan.Participation.allCases.map { "social.participation.\($0.rawValue)" }
            keys += ConcernReport.Urgency.allCases.map { "social.urgency.\($0.rawValue)" }
            keys += CaseKind.allCases.map { "social.case.words.\($0.rawValue)" }
            #expect(keys.filter { !texts.isOwn($0) } == [], "\(language)")
        }
    }

    @Test("what needs a longer name in words is told as late or left, in one and many")
    func timers() throws {
        let words = SocialWords(try HTMLRenderer().texts[.swedish])
        let now = Instant("2026-05-12T09:20:00.000Z") ?? .distantPast
        let day = CalendarDay("2026-05-13") ?? CalendarDay(daysSinceEpoch: 0)
        let timer = CaseTimer(.plan, by: day)
        #expect(words.tag(timer, at: now).text == "1 dag kvar")
        #expect(words.tag(timer, at: now.adding(days: 2)).text == "1 dag för sent")
        #expect(words.tag(timer, at: now.adding(days: 3)).kind == .danger)
        #expect(words.task(timer) == "Gör genomförandeplanen senast 13\u{A0}maj 2026")
    }

    @Test("no page shows a key in place of a text")
    func keys() async throws {
        try await Town.run { town in
            let gunnar = try await town.signIn(.gunnar)
            _ = try await gunnar.post("/min/omsorg/ansok", [("stod", "Hjälp.")])
            let karin = try await town.signIn(Town.karin)
            let list = try await karin.get("/vard/arenden").text
            let path = String(try #require(list.firstMatch(of: /\/vard\/arenden\/[0-9a-f-]{36}/)?.output))
            _ = try await karin.post("\(path)/ta")
            let ends = ["", "/omrade/d1", "/beslut", "/uppdrag", "/uppfoljning", "/plan", "/besok", "/skydd"]
            let more = ["/forhandsbedomning", "/avsluta", "/forlang"]
            for end in ends + more {
                let page = try await karin.get(path + end)
                #expect(page.status == .ok && !page.text.contains("social."), "\(end)")
            }
            for place in ["/vard/arenden", "/vard/besok", "/vard/oro"] {
                #expect(try await !karin.get(place).text.contains("social."), "\(place)")
            }
            for place in ["/min/omsorg", "/min/omsorg/ansok"] {
                #expect(try await !gunnar.get(place).text.contains("social."), "\(place)")
            }
        }
    }

    @Test("each template has all that it asks for")
    func templates() throws {
        let renderer = try HTMLRenderer()
        let words = SocialWords(renderer.texts[.swedish])
        let seal = FormSeal(csrfToken: "t")
        let maker = FieldMaker(words: words, input: FormInput())
        let problems = TemplateCheck().problems(of: [
            FormPage("social.plan", maker, [maker.area("mal")], action: "/", seal: seal)
        ])
        #expect(problems.filter { $0.contains("lacks") } == [])
    }

    @Test("a case that cannot be read is a row with its id and what to do, and is not said to be missing")
    func unreadable() async throws {
        try await Town.run { town in
            let gunnar = try await town.signIn(.gunnar)
            _ = try await gunnar.post("/min/omsorg/ansok", [("stod", "Hjälp.")])
            let work = CaseWork(
                door: town.node.door, now: { town.node.clock.now }, texts: RecordTexts { $0 })
            let karin = town.node.visit(Town.karin)
            let key = try #require(try await work.cases(for: karin).items.first).item.key
            try await town.breaking(key) { broken in
                let karin = try await broken.signIn(Town.karin)
                let list = try await karin.get("/vard/arenden")
                #expect(list.text.contains("Ett ärende kan inte läsas (\(key))"))
                #expect(list.text.contains("Gunnar Testsson") && list.text.contains("Ring driften"))
                #expect(try await karin.get("/vard/arenden/\(key.id)").status == .serviceUnavailable)
            }
        }
    }

    @Test("a visit that cannot be read is a row beside the day's visits")
    func unreadableVisit() throws {
        let words = SocialWords(try HTMLRenderer().texts[.swedish])
        let day = CalendarDay(daysSinceEpoch: 20_000)
        let person = RegisteredPerson(
            person: .init(rawValue: 7), identity: TestPerson.gunnar.number, givenName: "Gunnar",
            familyName: "Testsson", birthDay: day, sex: .male, addressLines: [], municipality: "",
            isProtected: false)
        let lost = UnreadableEntry(
            resource: .init(key: "Encounter/lost", version: 1, day: day, unit: "u"), person: person)
        let visits = VisitsPage(
            ReadList(unreadable: [lost]), on: day, done: nil, seal: FormSeal(csrfToken: "t"), words)
        #expect(visits.none == nil)
        #expect(visits.unreadable?.unreadable.map(\.text) == ["Ett besök kan inte läsas (Encounter/lost)"])
    }
}
