// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import GuardedStore
import Identity
import Sweden

extension CaseWork {
    /// One visit of the reader's own unit, and to whom.
    ///
    /// - Throws: `.notFound` for what is no visit, is not there, or not for this reader.
    package func visit(
        _ id: ResourceID, for visit: Visit
    ) async throws(DoorError) -> (item: HomeVisit, person: PersonKey) {
        let stored = try await door.read(ResourceKey("Encounter", id), for: visit)
        let unit = try staff(of: visit).commission.unit
        guard let found = HomeVisit(stored), let person = stored.labels.person, found.unit == unit,
            stored.labels.labelClass.sector == CareUnit.Sector.socialElderDisability.rawValue
        else { throw Self.noSuchCase }
        return (found, person)
    }

    /// Begins a visit.
    package func begin(_ id: ResourceID, for visit: Visit) async throws(DoorError) {
        let (member, commission) = try staff(of: visit)
        var (found, person) = try await self.visit(id, for: visit)
        try expect(found.status == .planned, "The visit has begun already.")
        found.status = .started
        found.begins = now()
        found.staff = member
        try await write([document(found, at: commission.unit)], about: person, for: visit)
    }

    /// Moves a visit ahead to another time. The person sees it, and why, at once.
    package func move(
        _ id: ResourceID, to day: CalendarDay, hour: Int, minute: Int, _ reason: String, for visit: Visit
    ) async throws(DoorError) {
        let (_, commission) = try staff(of: visit)
        var (found, person) = try await self.visit(id, for: visit)
        try expect(found.status == .planned, "Only a visit that has not begun is moved.")
        let reason = try checked(reason, at: "reason")
        guard day >= today, (0..<24).contains(hour), (0..<60).contains(minute) else {
            throw DoorError(.invalid, .value, "A day ahead and a time are needed.", at: "day")
        }
        found.move = VisitMove(from: found.begins, reason: reason)
        found.begins = SwedishTime.start(of: day).adding(seconds: Int64(hour * 3_600 + minute * 60))
        try await write([document(found, at: commission.unit)], about: person, for: visit)
    }

    /// Ends a visit, with how it went and what did not go as planned. The person sees it at once.
    package func finish(
        _ id: ResourceID, note: String, deviation: String, for visit: Visit
    ) async throws(DoorError) {
        let (member, commission) = try staff(of: visit)
        var (found, person) = try await self.visit(id, for: visit)
        try expect(found.status == .started, "The visit has not begun, or is done.")
        let words = try checked(note, at: "note")
        let deviation = try checked(deviation, at: "deviation", isNeeded: false)
        found.status = .done
        found.ended = now()
        found.staff = member
        let texts = texts
        let done = found
        let procedure = Filing.Document(key: ResourceKey("Procedure", .random()), expected: 0) { patient in
            done.procedure(for: patient, by: member, note: words, deviation: deviation, texts)
        }
        var documents = [document(found, at: commission.unit), procedure]
        if let measure = try await firstVisit(of: found, person: person, by: member, for: visit) {
            documents.append(document(measure))
        }
        try await write(documents, about: person, for: visit)
    }

    /// The measure, moved on, when this is its first visit.
    private func firstVisit(
        of done: HomeVisit, person: PersonKey, by member: HSAID, for visit: Visit
    ) async throws(DoorError) -> SocialCase? {
        guard let decision = done.decision else { return nil }
        let care = try await record(of: person, .carryingOut, for: visit)
        guard
            var measure = care.cases.first(where: {
                $0.kind == .measure && $0.decision == decision && $0.step == .planned && $0.unit == done.unit
            })
        else { return nil }
        measure.step = .delivering
        measure.events.append(CaseEvent(.firstVisit, at: now(), by: member))
        return measure
    }

    private func document(_ changed: HomeVisit, at unit: HSAID) -> Filing.Document {
        let texts = texts
        return Filing.Document(key: changed.key, expected: changed.version) { patient in
            changed.tree(for: patient, at: unit, texts)
        }
    }
}
