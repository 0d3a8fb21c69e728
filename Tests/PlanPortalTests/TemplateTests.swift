// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FHIRCore
import FHIRStore
import GuardedStore
import HTTPFront
import Identity
import SharedPlan
import Sweden
import TestKit
import Testing

@testable import PlanPortal

@Suite("Templates of shared plans")
struct TemplateTests {
    private let renderer: HTMLRenderer

    init() throws {
        renderer = try HTMLRenderer()
    }

    private func words(_ language: Language) -> PlanWords {
        PlanWords(renderer.texts[language], TestCountry.directory)
    }

    private static let lost = UnreadableResource(
        key: "CarePlan/lost", version: 1, day: CalendarDay("2026-05-03"), unit: TestCountry.centre.hsaID.text)

    @Test("a plan that cannot be read is a row with its id and what to do, and not said to be missing")
    func unreadable() throws {
        let page = try #require(own(.swedish).first)
        let row = try #require(page.unreadable?.unreadable.first)
        #expect(page.empty == nil && row.text == "En samordnad plan kan inte läsas (CarePlan/lost)")
        #expect(row.hint.contains("Vårdcentralen Linden") && row.hint.contains("Fråga mottagningen"))
    }

    private func own(_ language: Language) -> [OwnPlanPage] {
        let words = words(language)
        let seal = FormSeal(csrfToken: "t")
        let day = CalendarDay("2026-05-12") ?? CalendarDay(daysSinceEpoch: 0)
        let said = OwnWords(text: "Bo kvar", time: Instant(milliseconds: 0), unit: TestCountry.centre.hsaID)
        var plan = CoordinatedPlan(
            id: .random(), host: TestCountry.centre.hsaID, called: day, callReason: "Utskrivning")
        plan.goals = ["Gå ut"]
        plan.needed = "Stöd"
        plan.crisis = "Ring"
        plan.hasNoOthers = true
        plan.measures = [PlanMeasure(body: .region, what: "a", who: "b", when: "c")]
        plan.relatives = [PlanRelative(name: "Eva", relation: "")]
        let draft = FiledPlan(plan: plan, version: 1, unit: plan.host, isBeingChanged: false)
        var ended = draft
        ended.plan.state = .ended
        ended.plan.edition = 2
        var changing = draft
        changing.plan.state = .active
        changing.isBeingChanged = true
        var called = draft
        called.plan.measures = []
        func facts(
            _ main: FiledPlan?, _ requests: [OwnWords], lost: [UnreadableResource] = []
        ) -> OwnPlanFacts {
            OwnPlanFacts(
                main: main, words: said, requests: requests, centres: [TestCountry.centre],
                ownCentre: TestCountry.centre.hsaID, unreadable: lost)
        }
        let wrong = OwnPlanPage.Sent(text: "x", mistake: "plan.error.text")
        return [
            OwnPlanPage(facts(nil, [], lost: [Self.lost]), sent: wrong, seal: seal, words),
            OwnPlanPage(facts(nil, []), sent: wrong, seal: seal, words),
            OwnPlanPage(facts(draft, []), sent: OwnPlanPage.Sent(done: "viktigt"), seal: seal, words),
            OwnPlanPage(facts(called, []), sent: OwnPlanPage.Sent(), seal: seal, words),
            OwnPlanPage(facts(changing, []), sent: wrong, seal: seal, words),
            OwnPlanPage(facts(ended, [said]), sent: OwnPlanPage.Sent(), seal: seal, words),
        ]
    }

    @Test("the person's page fits its template")
    func template() {
        let problems = TemplateCheck(assets: renderer.assets).problems(of: own(.swedish))
        #expect(problems.filter { !$0.hasPrefix("components/") } == [])
    }

    @Test("the person's page has a text for all it says, in Swedish and English")
    func texts() throws {
        for language in [Language.swedish, .english] {
            var display = Display()
            display.set(.language, to: language.rawValue)
            for model in own(language) {
                let shell = Shell(
                    title: "T", display: display, portal: .citizen, path: "/min/plan", csrfToken: "t")
                let html = try renderer.render(model, in: shell)
                #expect(html.firstMatch(of: /plan\.[a-z]/) == nil, "\(language)")
            }
        }
    }

    @Test("every part, state, body and missing part has its words")
    func words() {
        for language in [Language.swedish, .english] {
            let texts = renderer.texts[language]
            var keys = PlanPart.allCases.flatMap {
                ["plan.part.\($0.rawValue)", "plan.part.\($0.rawValue).lead"]
            }
            keys += PlanPart.mandatory.map { "plan.missing.\($0.rawValue)" }
            keys += CoordinatedPlan.State.allCases.map { "plan.state.\($0.rawValue)" }
            keys += MainBody.allCases.flatMap {
                ["plan.body.\($0.rawValue)", "plan.measures.\($0.rawValue)"]
            }
            keys += PlanConsent.Giver.allCases.map { "plan.consent.giver.\($0.rawValue)" }
            keys += PlanConsent.Way.allCases.map { "plan.consent.way.\($0.rawValue)" }
            for key in keys { #expect(texts.has(key), "\(key) \(language)") }
        }
    }
}
