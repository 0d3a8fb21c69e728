// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Dentistry
import DesignSystem
import HTTPFront
import HTTPTypes
import Hummingbird
import Identity
import StaffPortal
import Sweden

extension DentalRoutes {
    /// A route of dental staff about a person. Those of other units, and those who have a question to answer
    /// first, are sent to the person's own page.
    func add(
        _ method: HTTPRequest.Method, _ path: String, _ about: String, to book: inout RouteBook,
        _ body: @escaping @Sendable (DentalChair, Request, WebContext) async throws -> Response
    ) {
        let route = Route(
            method, DentalPaths.pattern + path, shows: .person, to: [.staff], for: [.care], about)
        book.add(route) { request, context in
            guard let chair = try await chair(context) else { return StaffRoutes.toPerson(context) }
            return try await body(chair, request, context)
        }
    }

    private func chair(_ context: WebContext) async throws -> DentalChair? {
        guard let record = try await staff.openRecord(context), record.isDental else { return nil }
        let staffWords = staff.words(context)
        let person = record.person
        return DentalChair(
            record: record, banner: try await staff.head(record).banner(staffWords),
            questions: staff.questions(record, context), seal: staff.pages.seal(context, about: record.key),
            age: SwedishTime.age(born: person.birthDay, on: staff.today),
            isFree: TreatmentPlan.isFree(born: person.birthDay, on: staff.today),
            done: context.query[DentalDone.field].flatMap(DentalDone.init(rawValue:)),
            words: DentalWords(staffWords.texts))
    }

    func answer(
        _ model: some PageModel, _ place: DentalHead.Place, mistakes: [FieldMistake], _ request: Request,
        _ context: WebContext
    ) throws -> Response {
        var shell = staff.shell("dental.\(place.rawValue).title", request, context)
        shell.hasErrors = !mistakes.isEmpty
        return try staff.pages.page(model, in: shell, status: mistakes.isEmpty ? .ok : .unprocessableContent)
    }

    func done(_ mark: DentalDone, at path: String) -> Response {
        Pages.redirect(to: "\(path)?\(DentalDone.field)=\(mark.rawValue)")
    }
}
