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
        let filter = JournalFilter(context.query)
        let page = try await journalPage(filter, context)
        let record: OpenRecord
        if let page {
            record = try await shownRecord(context, refusals: page.refusals)
        } else {
            guard let tied = try await openRecord(context) else { return Self.toPerson(context) }
            record = tied
        }
        let words = words(context)
        let head = try await head(record)
        let model = StaffJournalPage(
            head, page ?? JournalPage(), filter: filter, seal: pages.seal(context, about: record.key),
            printHeader: printHeader(head, record, words), words)
        return try pages.page(model, in: shell("staff.journal.title", request, context))
    }

    /// The page asked for; nil when nothing is open.
    private func journalPage(_ filter: JournalFilter, _ context: WebContext) async throws -> JournalPage? {
        let question = filter.question(about: try asked(context).person)
        do {
            let journal = ReadJournal(door: door, now: now)
            let page = try await journal.page(question, at: filter.place, for: try context.visit())
            return page.hasAnything ? page : nil
        } catch let error as DoorError {
            guard error.code == .forbidden else { throw error }
            return nil
        }
    }

    private func showEvent(_ request: Request, _ context: WebContext) async throws -> Response {
        guard let detail = try await event(context) else {
            if try await openRecord(context) == nil { return Self.toPerson(context) }
            throw WebError(.notFound, "no such event for this reader")
        }
        let record = try await shownRecord(context)
        var series: ResultSeries?
        if let view = ObservationView(detail.item.json), view.quantity != nil {
            series = try await ReadSummary(door: door, now: now).series(
                like: view, of: record.key, for: record.visit)
        }
        let words = words(context)
        let head = try await head(record)
        let model = EventPage(
            head, detail, series: series, mayStop: Self.mayStop(detail, record),
            printHeader: printHeader(head, record, words), words)
        return try pages.page(model, in: shell("staff.event.title", request, context))
    }

    /// Whether it is a medicine in use that the reader's own unit has ordered.
    private static func mayStop(_ detail: EventDetail, _ record: OpenRecord) -> Bool {
        let entry = detail.item.entry
        return entry.key.type == "MedicationRequest" && record.canWrite
            && record.commission.rights.contains(.sign)
            && entry.labels.labelClass.unit == record.commission.unit.text
            && MedicationView(detail.item.json)?.isActive == true
    }

    /// The event in the path; nil when it is not there for this reader.
    private func event(_ context: WebContext) async throws -> EventDetail? {
        guard let id = ResourceID(context.parameter("id")) else { return nil }
        let key = ResourceKey(ResourceType(context.parameter("type")), id)
        do {
            let journal = ReadJournal(door: door, now: now)
            return try await journal.event(key, of: try asked(context).person, for: try context.visit())
        } catch let error as DoorError {
            guard error.code == .notFound else { throw error }
            return nil
        }
    }
}
