// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FHIRCore
import GuardedStore
import HTTPFront
import HTTPTypes
import Hummingbird
import SocialCare
import StaffPortal

extension SocialRoutes {
    func addVisits(to book: inout RouteBook) {
        get(SocialPaths.visits, "The day's visits of the reader's unit, for a telephone", in: &book) {
            request, context in
            let lines = try await work.visits(on: staff.today, for: try context.visit())
            let page = VisitsPage(
                lines, on: staff.today, done: context.query["klart"], seal: staff.pages.seal(context),
                words(context))
            return try staff.pages.page(
                page, in: staff.shell("social.visits.title", request, context, at: StaffPaths.cases))
        }
        post("/vard/besok/:visit/borja", "Begins a visit", in: &book) { _, context in
            try await work.begin(try Self.visit(context), for: try context.visit())
            return Pages.redirect(to: "\(SocialPaths.visits)/\(context.parameter("visit"))/klart")
        }
        get("/vard/besok/:visit/klart", "Form: how a visit went", in: &book) { request, context in
            try await askFinish(FormInput(), request, context)
        }
        post("/vard/besok/:visit/klart", "Ends a visit, with how it went", in: &book) {
            request, context in
            var input = FormInput(context.form)
            let note = input.text("anteckning")
            let deviation = input.text("avvikelse", isNeeded: false)
            guard input.mistakes.isEmpty else { return try await askFinish(input, request, context) }
            try await work.finish(
                try Self.visit(context), note: note, deviation: deviation, for: try context.visit())
            return Pages.redirect(to: "\(SocialPaths.visits)?klart=ja")
        }
    }

    static func visit(_ context: WebContext) throws -> ResourceID {
        guard let id = ResourceID(context.parameter("visit")) else {
            throw WebError(.notFound, "the path names no visit")
        }
        return id
    }

    private func askFinish(
        _ input: FormInput, _ request: Request, _ context: WebContext
    ) async throws -> Response {
        let visit = try context.visit()
        let (found, key) = try await work.visit(try Self.visit(context), for: visit)
        let person = try await staff.door.person(key, for: visit)
        let words = words(context)
        let maker = FieldMaker(words: words, input: input)
        let facts = [
            SummaryRow(term: words["social.visit.who"], value: person?.name ?? ""),
            SummaryRow(term: words["social.visit.what"], value: found.activity),
            SummaryRow(term: words["social.visit.when"], value: words.moment(found.begins)),
        ]
        let page = FormPage(
            "social.klart", maker, [maker.area("anteckning"), maker.area("avvikelse", rows: 2)],
            action: "\(SocialPaths.visits)/\(found.key.id.text)/klart", seal: staff.pages.seal(context),
            facts: facts, back: Link(words["social.visits.title"], href: SocialPaths.visits))
        return try show(page, "social.klart.heading", request, context)
    }
}
