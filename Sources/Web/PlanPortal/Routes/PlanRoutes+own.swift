// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import CitizenPortal
import DesignSystem
import GuardedStore
import HTTPFront
import HTTPTypes
import Hummingbird
import SharedPlan
import Sweden

extension PlanRoutes {
    func addOwn(to book: inout RouteBook) {
        book.add(
            Route(.get, PlanPaths.own, shows: .person, to: [.individual], "The person's shared plan"),
            citizen.handler { try await showOwn(OwnPlanPage.Sent(done: $0.context.query["klart"]), $0) })
        book.add(
            Route(
                .post, PlanPaths.ownWords, shows: .person, to: [.individual],
                "Keeps what is important to the person, for all who take part in her plan"),
            citizen.handler(say))
        book.add(
            Route(
                .post, PlanPaths.request, shows: .person, to: [.individual],
                "Asks a health centre for a shared plan"),
            citizen.handler(ask))
    }

    private func showOwn(_ sent: OwnPlanPage.Sent, _ asked: CitizenRequest) async throws -> Response {
        let list = try await reading.plans(of: asked.person, for: asked.visit)
        let main = OwnPlanFacts.main(among: list.plans)
        var written: OwnWordsList?
        if let main {
            written = try await taking.words(about: main.plan.id, of: asked.person, for: asked.visit)
        }
        let requests = try await taking.requests(of: asked.person, for: asked.visit)
        let facts = OwnPlanFacts(
            main: main, words: written?.newest, requests: requests.items, centres: try await taking.centres(),
            ownCentre: try await taking.ownCentre(of: asked.person, for: asked.visit),
            unreadable: list.unreadable + (written?.unreadable ?? []) + requests.unreadable)
        let words = PlanWords(asked.texts, try await citizen.door.directory())
        let model = OwnPlanPage(facts, sent: sent, seal: citizen.pages.seal(asked.context), words)
        let isWrong = sent.mistake != nil
        return try citizen.page(
            model, .plan, asked, hasErrors: isWrong, status: isWrong ? .unprocessableContent : .ok)
    }

    private func say(_ asked: CitizenRequest) async throws -> Response {
        let text = asked.context.form.trimmed(OwnWordsForm.field)
        if let mistake = Self.mistake(text) {
            return try await showOwn(OwnPlanPage.Sent(text: text, mistake: mistake), asked)
        }
        let plans = try await reading.plans(of: asked.person, for: asked.visit).plans
        guard let main = OwnPlanFacts.main(among: plans), main.plan.state != .ended else {
            throw WebError(.notFound, "no plan to write about")
        }
        try await taking.say(text, about: main.plan, of: asked.person, for: asked.visit)
        return Pages.redirect(to: "\(PlanPaths.own)?klart=viktigt")
    }

    private func ask(_ asked: CitizenRequest) async throws -> Response {
        let text = asked.context.form.trimmed(PlanRequestForm.field)
        let centre = HSAID(asked.context.form.trimmed(PlanRequestForm.centreField))
        if let mistake = Self.mistake(text) {
            return try await showOwn(
                OwnPlanPage.Sent(text: text, mistake: mistake, centre: centre), asked)
        }
        guard let centre else { throw WebError(.badRequest, "no health centre was chosen") }
        // The health centre reads it among all its tasks, so it says in Swedish what is asked for.
        let task = citizen.pages.renderer.texts[.swedish]["plan.own.request.task", ["text": text]]
        try await taking.ask(task, at: centre, of: asked.person, for: asked.visit)
        return Pages.redirect(to: "\(PlanPaths.own)?klart=fraga")
    }

    private static func mistake(_ text: String) -> String? {
        if text.isEmpty { return "plan.error.empty" }
        return text.count > PlanLimits.textCharactersMax ? "plan.error.text" : nil
    }
}
