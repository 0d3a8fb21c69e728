// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Care
import GuardedStore
import HTTPFront
import Hummingbird

extension CitizenRoutes {
    func addStart(to book: inout RouteBook) {
        book.add(
            Route(.get, Section.start.path, shows: .person, to: [.individual], "The person's start page"),
            handler(showStart))
    }

    private func showStart(_ citizen: CitizenRequest) async throws -> Response {
        let person = try await door.person(citizen.person, for: citizen.visit)
        var facts = StartFacts(
            name: person?.givenName ?? citizen.visit.reader.name, isActing: citizen.isActing, today: today)
        do {
            facts.questions = try await consents.standing(of: citizen.person, for: citizen.visit).questions
            let question = JournalQuestion(person: citizen.person, count: StartFacts.eventsMost)
            facts.events = try await journal.page(question, for: citizen.visit).events
        } catch {
            guard error.code == .forbidden, let verdict = error.verdict else { throw error }
            facts.refusal = verdict
        }
        if !citizen.isActing { facts.children = try await door.children(of: citizen.visit) }
        return try page(StartPage(facts, seal: pages.seal(citizen.context), citizen.words), .start, citizen)
    }
}
