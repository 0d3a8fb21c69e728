// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Care
import DesignSystem
import FHIRCore
import GuardedStore
import HTTPFront
import HTTPTypes
import Hummingbird

extension StaffRoutes {
    func addJournal(to book: inout RouteBook) {
        book.add(
            Route(
                .get, "/vard/p/:person/journal", shows: .person, to: [.staff], for: Self.purposes,
                "Events of a person, newest first, with filters")
        ) { request, context in try await showJournal(request, context) }
        book.add(
            Route(
                .get, "/vard/p/:person/journal/:type/:id", shows: .person, to: [.staff], for: Self.purposes,
                "One event of a person in full")
        ) { request, context in try await showEvent(request, context) }
    }

    private func showJournal(_ request: Request, _ context: WebContext) async throws -> Response {
        guard let record = try await openRecord(context) else { return Self.toPerson(context) }
        let words = words(context)
        let filter = JournalFilter(context.query)
        let head = try await head(record)
        let page = try await journalPage(filter, record)
        let model = StaffJournalPage(
            head, page, filter: filter, seal: pages.seal(context, about: record.key),
            printHeader: printHeader(head, record, words), words)
        return try pages.page(model, in: shell("staff.journal.title", request, context))
    }

    /// The page asked for; an empty one when the questions beside it come first.
    private func journalPage(_ filter: JournalFilter, _ record: OpenRecord) async throws -> JournalPage {
        do {
            let journal = ReadJournal(door: door, now: now)
            return try await journal.page(
                filter.question(about: record.key), at: filter.place, for: record.visit)
        } catch {
            guard error.code == .forbidden else { throw error }
            return JournalPage()
        }
    }

    private func showEvent(_ request: Request, _ context: WebContext) async throws -> Response {
        guard let record = try await openRecord(context) else { return Self.toPerson(context) }
        guard let id = ResourceID(context.parameter("id")) else {
            throw WebError(.notFound, "the path names no event")
        }
        let words = words(context)
        let key = ResourceKey(ResourceType(context.parameter("type")), id)
        let detail = try await ReadJournal(door: door, now: now).event(key, of: record.key, for: record.visit)
        var series: ResultSeries?
        if let view = ObservationView(detail.item.json), view.quantity != nil {
            series = try await ReadSummary(door: door, now: now).series(
                like: view, of: record.key, for: record.visit)
        }
        let head = try await head(record)
        let model = EventPage(
            head, detail, series: series, printHeader: printHeader(head, record, words), words)
        return try pages.page(model, in: shell("staff.event.title", request, context))
    }
}
