// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import GuardedStore
import Identity
import Sweden

extension CaseWork {
    /// One case on a list, and whose it is.
    package struct Line: Sendable {
        /// The case.
        package let item: SocialCase
        /// Whose it is.
        package let person: RegisteredPerson
    }

    /// The open cases of the reader's own unit, the longest waiting first; beside them those that cannot be
    /// read.
    package func cases(for visit: Visit) async throws(DoorError) -> ReadList<Line> {
        let kinds = CaseKind.allCases.map { "\(SocialCodes.kind)|\($0.rawValue)" }.joined(separator: ",")
        let search = try query(
            "Task",
            [
                ("code", kinds), ("status", "requested,in-progress"), ("_count", String(Limits.listMax)),
            ])
        return ReadList(try await door.worklist(search, for: visit).entries) { entry in
            SocialCase(entry.resource).map { Line(item: $0, person: entry.person) }
        }.sorted { $0.item.received < $1.item.received }
    }

    private func isCarryingOut(_ visit: Visit) async throws(DoorError) -> Bool {
        let unit = try staff(of: visit).commission.unit
        return try await door.directory().units[unit]?.sector == .socialElderDisability
    }

    /// One visit on a list, and to whom.
    package struct VisitLine: Sendable {
        /// The visit.
        package let item: HomeVisit
        /// To whom.
        package let person: RegisteredPerson
    }

    /// The visits of the reader's own unit on a day, and those begun that nobody has ended; earliest first.
    ///
    /// Empty for units that carry out no measures. Visits that cannot be read are listed beside, whatever
    /// their time.
    package func visits(
        on day: CalendarDay, for visit: Visit
    ) async throws(DoorError) -> ReadList<VisitLine> {
        guard try await isCarryingOut(visit) else { return ReadList() }
        let search = try query(
            "Encounter",
            [
                ("date", "ge\(day.text)"), ("date", "le\(day.text)"),
                ("status", "planned,in-progress,finished,cancelled"),
                ("_count", String(Limits.listMax)),
            ])
        return ReadList(try await door.worklist(search, for: visit).entries) { entry in
            HomeVisit(entry.resource).map { VisitLine(item: $0, person: entry.person) }
        }.filter { SwedishTime.day(of: $0.item.begins) == day || $0.item.status == .started }
            .sorted { $0.item.begins < $1.item.begins }
    }
}
