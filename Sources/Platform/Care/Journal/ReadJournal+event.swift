// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import FHIRCore
import FHIRStore
import GuardedStore
import Identity

extension ReadJournal {
    /// One event of a person with what belongs to it.
    ///
    /// - Throws: `.notFound` when it is not there, not for this reader, or about somebody else.
    package func event(
        _ key: ResourceKey, of person: PersonKey, for visit: Visit
    ) async throws(DoorError) -> EventDetail {
        let directory = try await door.directory()
        let stored = try await door.read(key, for: visit)
        guard stored.labels.person == person, let item = RecordItem(stored, in: directory) else {
            throw DoorError(.notFound, .notFound, "\(key) is not known here.")
        }
        var detail = EventDetail(item: item)
        detail.blocks = try await standingBlocks(of: person, for: visit)
        let contactKey = item.entry.kind == .contact ? key : item.entry.contact
        guard let contactKey, let day = item.entry.day else { return detail }
        let found = try await door.timeline(
            TimelineQuestion(
                person: person, types: ["Encounter", "ServiceRequest", "CarePlan"] + RecordKind.contentTypes,
                days: day...day, count: Limits.contentsAtATime), for: visit)
        let items = found.matches.compactMap { RecordItem($0, in: directory) }
        if contactKey != key { detail.contact = items.first { $0.entry.key == contactKey } }
        detail.related = items.filter { $0.entry.contact == contactKey && $0.entry.key != key }
        return detail
    }

    /// The person's blocks that stand, for herself alone: staff are told only that something is blocked, and
    /// a guardian nothing.
    func standingBlocks(of person: PersonKey, for visit: Visit) async throws(DoorError) -> [Block] {
        guard case .individual(let individual) = visit.reader, individual.actingFor == nil else { return [] }
        return try await door.blocks(of: person, for: visit).filter { $0.validity.holds(at: now()) }
    }
}

extension Block {
    /// Whether it stands at a moment and covers data with these labels.
    package func covers(_ labels: Labels, at now: Instant) -> Bool {
        validity.holds(at: now) && covers(labels.labelClass) && covers(labels.careDay)
    }
}
