// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FHIRCore
import GuardedStore
import HTTPFront
import Hummingbird
import SocialCare
import Sweden

extension SocialRoutes {
    func addMove(to book: inout RouteBook) {
        get("/vard/besok/:visit/flytta", "Form: another time for a visit", in: &book) { request, context in
            let (found, _) = try await work.visit(try Self.visit(context), for: try context.visit())
            var start = FormInput.day("dag", SwedishTime.day(of: found.begins))
            start["tid"] = words(context).time(found.begins)
            return try await askMove(FormInput(start), request, context)
        }
        post("/vard/besok/:visit/flytta", "Moves a visit, with why", in: &book) { request, context in
            var input = FormInput(context.form)
            let day = input.day("dag")
            let time = input.time("tid")
            let reason = input.text("skal-flytt")
            if let day, day < staff.today { input.fail("dag", "passed") }
            if reason.count > SocialCare.Limits.textCharactersMax { input.fail("skal-flytt", "long") }
            guard let day, let time, input.mistakes.isEmpty else {
                return try await askMove(input, request, context)
            }
            try await work.move(
                try Self.visit(context), to: day, hour: time.hour, minute: time.minute, reason,
                for: try context.visit())
            return Pages.redirect(to: "\(SocialPaths.visits)?klart=flytta")
        }
    }

    private func askMove(
        _ input: FormInput, _ request: Request, _ context: WebContext
    ) async throws -> Response {
        let visit = try context.visit()
        let (found, key) = try await work.visit(try Self.visit(context), for: visit)
        let person = try await staff.door.person(key, for: visit)
        let words = words(context)
        let maker = FieldMaker(words: words, input: input)
        let page = FormPage(
            "social.flytta", maker,
            [maker.date("dag"), maker.text("tid", width: "5"), maker.area("skal-flytt", rows: 2)],
            action: "\(SocialPaths.visits)/\(found.key.id.text)/flytta", seal: staff.pages.seal(context),
            facts: [
                SummaryRow(term: words["social.visit.who"], value: person?.name ?? ""),
                SummaryRow(term: words["social.visit.what"], value: found.activity),
                SummaryRow(term: words["social.visit.when"], value: words.moment(found.begins)),
            ], back: Link(words["social.visits.title"], href: SocialPaths.visits))
        return try show(page, "social.flytta.heading", request, context)
    }
}
