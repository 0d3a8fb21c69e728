// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FHIRCore
import GuardedStore
import HTTPFront
import HTTPTypes
import Hummingbird
import Identity

extension StaffRoutes {
    /// Searches are sent by POST: an identity number does not belong in an address.
    func addSearch(to book: inout RouteBook) {
        book.add(
            Route(
                .get, StaffPaths.search, shows: .nothing, to: [.staff], for: Self.purposes,
                "The search for a person")
        ) { request, context in
            try answer(SearchInput(), .notAsked, request, context)
        }
        book.add(
            Route(
                .post, StaffPaths.search, shows: .person, to: [.staff], for: Self.purposes, form: .sealed,
                rate: .personLookUp, "Finds people in the register; no health data")
        ) { request, context in
            let input = SearchInput(context.form, today: today)
            return try answer(
                input, try await find(input.question, for: try context.visit()), request, context)
        }
    }

    private func find(
        _ question: SearchInput.Question?, for visit: Visit
    ) async throws -> PersonSearchPage.Outcome {
        switch question {
        case nil: return .notAsked
        case .number(let identity):
            let found = try await door.findPerson(identity, for: visit)
            return .found(found.map { [$0] } ?? [], isByNumber: true)
        case .name(let name, let born):
            do {
                return .found(
                    try await door.findPeople(named: name, born: born, for: visit), isByNumber: false)
            } catch {
                guard error.code == .tooCostly else { throw error }
                return .tooMany
            }
        }
    }

    private func answer(
        _ input: SearchInput, _ outcome: PersonSearchPage.Outcome, _ request: Request, _ context: WebContext
    ) throws -> Response {
        var shell = shell("staff.search.title", request, context, at: StaffPaths.search)
        shell.hasErrors = !input.mistakes.isEmpty
        let model = PersonSearchPage(input, outcome, seal: pages.seal(context), today: today, words(context))
        return try pages.page(model, in: shell, status: shell.hasErrors ? .unprocessableContent : .ok)
    }
}
