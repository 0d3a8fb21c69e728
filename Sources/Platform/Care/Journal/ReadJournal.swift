// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import FHIRCore
import FHIRStore
import GuardedStore
import Identity
import Sweden

/// Shows a person's journal: events newest first, over all providers that the reader may see.
package struct ReadJournal: Sendable {
    let door: Door
    let now: @Sendable () -> Instant

    /// The use case behind a door.
    package init(door: Door, now: @escaping @Sendable () -> Instant) {
        self.door = door
        self.now = now
    }

    /// One page.
    ///
    /// - Throws: `.forbidden` with the verdict when the law lets the reader see nothing of what there is.
    package func page(
        _ question: JournalQuestion, at place: JournalPlace? = nil, for visit: Visit
    ) async throws(DoorError) -> JournalPage {
        let overview = try await door.overview(of: question.person, for: visit)
        try overview.refuseIfClosed()
        var page = JournalPage()
        page.hasAnything = overview.classes.contains { RecordClass.isRecord($0.labelClass) }
        page.refusals = overview.visibility.distinctVerdicts.filter { !$0.isAllow }
        page.blocks = try await standingBlocks(of: question.person, for: visit)
        guard !question.isImpossible else { return page }
        let directory = try await door.directory()
        let found = try await door.timeline(
            TimelineQuestion(
                person: question.person, types: question.showsEvents ? RecordKind.eventTypes : question.types,
                sectors: question.domain?.sectors ?? [], days: question.days, count: question.count),
            pageToken: place?.token, for: visit)
        let entries = found.matches.compactMap { RecordEntry($0, in: directory) }
        let last = entries.last(where: { $0.day != nil })?.day
        page.next = found.nextToken.map { JournalPlace(token: $0, before: last) }
        guard question.showsEvents else {
            page.events = entries.filter { question.wants($0.kind) }.map { JournalEvent(entry: $0) }
            return page
        }
        let window = ContentWindow(
            question, place: place, first: entries.first?.day, last: last, isLastPage: page.next == nil)
        let contents = try await contents(of: question, in: window, directory: directory, for: visit)
        page.isIncomplete = contents.isIncomplete
        page.events = window.join(entries, with: contents.entries, isContactsOnly: question.kind == .contact)
        return page
    }

    private func contents(
        of question: JournalQuestion, in window: ContentWindow, directory: Directory, for visit: Visit
    ) async throws(DoorError) -> (entries: [RecordEntry], isIncomplete: Bool) {
        guard let days = window.days else { return ([], false) }
        var entries: [RecordEntry] = []
        var token: String?
        for _ in 0..<Limits.contentPagesMax {
            let result = try await door.timeline(
                TimelineQuestion(
                    person: question.person, types: RecordKind.contentTypes + [ContentWindow.contactType],
                    sectors: question.domain?.sectors ?? [], days: days, count: Limits.contentsAtATime),
                pageToken: token, for: visit)
            entries += result.matches.compactMap { RecordEntry($0, in: directory) }
            token = result.nextToken
            if token == nil { return (entries, false) }
        }
        return (entries, true)
    }
}

extension JournalQuestion {
    /// The types to ask the door for.
    var types: [ResourceType] { kind?.types ?? [] }

    /// Whether a line fits the kind asked for; kinds that share types are shown together.
    func wants(_ found: RecordKind) -> Bool {
        guard let kind else { return true }
        return found == kind || kind.types.contains { found.types.contains($0) }
    }
}
