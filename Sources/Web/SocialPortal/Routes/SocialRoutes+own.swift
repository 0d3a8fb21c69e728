// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import CitizenPortal
import DesignSystem
import FHIRCore
import GuardedStore
import HTTPFront
import HTTPTypes
import Hummingbird
import SocialCare

extension SocialRoutes {
    func addOwnCare(to book: inout RouteBook) {
        book.add(
            Route(
                .get, SocialPaths.own, shows: .person, to: [.individual],
                "The person's own social services: cases, decisions, plan, visits"),
            citizen.handler { asked in
                let care = try await work.record(of: asked.person, .carryingOut, for: asked.visit)
                let page = OwnCarePage(
                    care, person: asked.person, done: asked.context.query["klart"],
                    seal: citizen.pages.seal(asked.context), at: citizen.now(), SocialWords(asked.texts))
                return try citizen.page(page, .social, asked)
            })
        book.add(
            Route(
                .post, "/min/omsorg/plan/:plan/bekrafta", shows: .person, to: [.individual],
                "The person agrees to the plan for how a measure is carried out"),
            citizen.handler { asked in
                guard let id = ResourceID(asked.context.parameter("plan")) else {
                    throw WebError(.notFound, "the path names no plan")
                }
                try await work.confirmPlan(id, for: asked.visit)
                return Pages.redirect(to: "\(SocialPaths.own)?klart=plan")
            })
        book.add(
            Route(
                .get, SocialPaths.apply, shows: .nothing, to: [.individual], "Form: application for support"),
            citizen.handler { asked in try await askSupport(FormInput(), asked) })
        book.add(
            Route(
                .post, SocialPaths.apply, shows: .person, to: [.individual],
                "The person applies for support; it reaches the unit that investigates"),
            citizen.handler { asked in try await applyForSupport(asked) })
    }

    private func askSupport(_ input: FormInput, _ asked: CitizenRequest) async throws -> Response {
        let maker = FieldMaker(words: SocialWords(asked.texts), input: input)
        let units = try await work.investigatingUnits().map { ($0.hsaID.text, $0.name) }
        let page = ApplyPage(maker, units: units, seal: citizen.pages.seal(asked.context))
        let isWrong = page.errors != nil
        return try citizen.page(
            page, .social, asked, below: maker.words["social.apply.heading"], hasErrors: isWrong,
            status: isWrong ? .unprocessableContent : .ok)
    }

    private func applyForSupport(_ asked: CitizenRequest) async throws -> Response {
        var input = FormInput(asked.context.form)
        let words = input.text("stod")
        let units = try await work.investigatingUnits()
        let unit = units.count == 1 ? units.first : units.first { $0.hsaID.text == input.value("mottagare") }
        if unit == nil { input.fail("mottagare", "choice") }
        if words.count > SocialCare.Limits.textCharactersMax { input.fail("stod", "long") }
        guard let unit, input.mistakes.isEmpty else { return try await askSupport(input, asked) }
        _ = try await work.apply(words, to: unit.hsaID, for: asked.visit)
        return Pages.redirect(to: "\(SocialPaths.own)?klart=ja")
    }
}
