// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Care
import FHIRCore
import FHIRSearch
import FHIRStore
import GuardedStore
import Identity
import Sweden

/// A unit looks at its new laboratory results and decides what to do with each.
///
/// A result waits while the Task that proves its acknowledgement is missing: nothing needs to run in the
/// background, and nothing is forgotten by a restart.
package struct ReviewResults: Sendable {
    private let door: Door
    private let now: @Sendable () -> Instant

    /// The use case behind a door.
    package init(door: Door, now: @escaping @Sendable () -> Instant) {
        self.door = door
        self.now = now
    }

    /// Final results of the unit that nobody has acknowledged, the most urgent first, then the oldest; beside
    /// them those that cannot be read, which nobody can acknowledge.
    package func waiting(for visit: Visit) async throws(DoorError) -> ReadList<NewResult> {
        let since = CalendarDay(
            daysSinceEpoch: SwedishTime.day(of: now()).daysSinceEpoch - Limits.resultDays)
        let found = try await results(InboxQuery.results(since: since), for: visit)
        return found.sorted { Self.order($0) < Self.order($1) }
    }

    /// One such result; nil when it is not there for the reader, or acknowledged.
    ///
    /// - Throws: `.unavailable` when it waits but cannot be read.
    package func result(_ id: ResourceID, for visit: Visit) async throws(DoorError) -> NewResult? {
        let found = try await results(InboxQuery.one(id), for: visit)
        if let broken = found.unreadable.first { throw DoorError.unreadable(broken.resource.key) }
        return found.items.first
    }

    /// Whether a result is there for the reader and nothing more is to be done about it.
    package func isAcknowledged(_ id: ResourceID, for visit: Visit) async throws(DoorError) -> Bool {
        try await !door.all("Observation", InboxQuery.one(id), for: visit).isEmpty
    }

    /// Earlier values of the same test of the same person that the reader may see, newest first.
    package func earlier(
        than result: NewResult, for visit: Visit
    ) async throws(DoorError) -> EarlierValues {
        guard let patient = result.patient, let code = result.view.codes.first else { return EarlierValues() }
        let query = try InboxQuery.query(
            "Observation",
            [
                ("subject", patient.description), ("code", "\(code.system)|\(code.code)"), ("_sort", "-date"),
            ], count: Limits.earlierValuesMax + 1)
        let found = try await door.search(query, for: visit)
        let others = found.matches.filter { $0.key != result.key }.prefix(Limits.earlierValuesMax)
        return EarlierValues(
            views: others.compactMap { $0.readableRoot.flatMap { ObservationView($0) } },
            unreadable: others.compactMap(\.unreadable))
    }

    /// Acknowledges a result, with what follows from it, in one transaction.
    ///
    /// - Throws: `.versionConflict` when somebody else did first, or the result has been corrected.
    package func acknowledge(
        _ result: NewResult, version: Int, with answer: ReviewAnswer, for visit: Visit
    ) async throws(DoorError) {
        guard result.version == version else {
            throw DoorError(
                .versionConflict(expected: version, actual: result.version), .conflict,
                "The result has been corrected meanwhile.")
        }
        let member = try visit.member()
        let time = now()
        let proof = NewResult.proof(of: result.key, version: version)
        let order = WorkOrder(
            key: proof, kind: .reviewResult, text: "", unit: member.unit, requester: member.staff,
            focus: result.key)
        var documents = [
            Filing.Document(key: proof, expected: 0) { patient in
                Self.done(order.tree(patient, at: time), answer.action, by: member.staff, at: time)
            }
        ]
        switch answer.action {
        case .inform:
            let draft = MessageDraft(
                thread: ResourceID.random().text, subject: result.view.name, text: answer.text,
                sender: .staff(member.staff), unit: member.unit, about: result.key)
            documents.append(draft.document(at: time))
        case .act, .book:
            let next = WorkOrder(
                kind: answer.action == .act ? .act : .book, text: answer.text, due: answer.due,
                unit: member.unit, requester: member.staff, focus: result.key)
            documents.append(next.document(at: time))
        case .none: break
        }
        let filing = Filing(
            person: result.person.person, ground: .ownDocumentation, documents: documents)
        _ = try await door.file(filing, for: visit)
    }

    private func results(
        _ parameters: [(String, String)], for visit: Visit
    ) async throws(DoorError) -> ReadList<NewResult> {
        let found = try await door.all(
            "Observation", parameters, for: visit,
            lacking: { NewResult.proof(of: $0.key, version: $0.version) })
        return ReadList(found) { NewResult($0.resource, of: $0.person) }
    }

    private static func done(
        _ task: JSONTree, _ action: ReviewAction, by staff: HSAID, at time: Instant
    ) -> JSONTree {
        task.setting([
            (name: "status", value: "completed"), (name: "owner", value: WorkOrder.practitioner(staff)),
            (
                name: "businessStatus",
                value: ["coding": [["system": .string(InboxCode.action), "code": .string(action.code)]]]
            ),
            (
                name: "executionPeriod",
                value: ["start": .string(time.text), "end": .string(time.text)]
            ),
        ])
    }

    /// By level, then by the day it was taken.
    private static func order(_ result: NewResult) -> (Int, Int) {
        (result.level.rawValue, result.view.taken?.day.daysSinceEpoch ?? .max)
    }
}
