// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import GuardedStore
import HTTPFront
import HTTPTypes
import Hummingbird
import Identity

extension StaffRoutes {
    func addConsent(to book: inout RouteBook) {
        book.add(
            Route(
                .get, "/vard/p/:person/samtycke", shows: .person, to: [.staff], for: Self.purposes,
                "Form for what the person answered about other providers' data")
        ) { request, context in
            guard let record = try await openRecord(context), record.access.takesConsent else {
                return Self.toPerson(context)
            }
            return try await answer(record, ConsentInput(), request, context)
        }
        book.add(
            Route(
                .post, "/vard/p/:person/samtycke", shows: .person, to: [.staff], for: Self.purposes,
                "Registers what the person answered")
        ) { request, context in try await registerConsent(request, context) }
    }

    private func registerConsent(_ request: Request, _ context: WebContext) async throws -> Response {
        guard let record = try await openRecord(context), record.access.takesConsent else {
            return Self.toPerson(context)
        }
        let input = ConsentInput(context.form)
        guard let reply = input.answer, let way = input.way, input.mistakes.isEmpty else {
            return try await answer(record, input, request, context)
        }
        let answer = ConsentAnswer(
            person: record.key, organisation: record.commission.unit, isYes: reply == .yes,
            until: input.end(from: today))
        let words = pages.renderer.texts[.swedish]["staff.consent.\(way.rawValue)"]
        _ = try await door.answerConsent(answer, for: try context.visit(reason: words))
        return done(reply == .yes ? .consent : .refusal, record)
    }

    private func answer(
        _ record: OpenRecord, _ input: ConsentInput, _ request: Request, _ context: WebContext
    ) async throws -> Response {
        var shell = shell("staff.consent.title", request, context)
        shell.hasErrors = !input.mistakes.isEmpty
        let model = ConsentPage(
            try await head(record), unit: record.unitName, input: input,
            seal: pages.seal(context, about: record.key),
            words(context))
        return try pages.page(model, in: shell, status: shell.hasErrors ? .unprocessableContent : .ok)
    }
}
