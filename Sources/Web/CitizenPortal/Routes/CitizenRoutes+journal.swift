// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Care
import FHIRCore
import GuardedStore
import HTTPFront
import Hummingbird

extension CitizenRoutes {
    func addJournal(to book: inout RouteBook) {
        let path = Section.journal.path
        book.add(
            Route(.get, path, shows: .person, to: [.individual], "The person's record, newest first"),
            handler(showJournal))
        book.add(
            Route(.get, "\(path)/:type/:id", shows: .person, to: [.individual], "One event of the record"),
            handler(showEvent))
    }

    private func showJournal(_ citizen: CitizenRequest) async throws -> Response {
        let filter = JournalFilter(citizen.context.query)
        let found = try await journal.page(
            filter.question(about: citizen.person), at: filter.place, for: citizen.visit)
        let model = TimelinePage(found, filter, citizen.words)
        return try page(model, .journal, citizen, hasErrors: filter.hasErrors)
    }

    private func showEvent(_ citizen: CitizenRequest) async throws -> Response {
        let context = citizen.context
        guard let key = ResourceKey("\(context.parameter("type"))/\(context.parameter("id"))") else {
            throw WebError(.notFound, "not the form of a resource")
        }
        let event = try await journal.event(key, of: citizen.person, for: citizen.visit)
        let model = EventPage(event, citizen.words)
        return try page(model, .journal, citizen, below: model.heading)
    }
}
