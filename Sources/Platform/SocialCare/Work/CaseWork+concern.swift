// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import GuardedStore
import Identity
import Sweden

extension CaseWork {
    /// The units that protect children.
    package func childUnits() async throws(DoorError) -> [CareUnit] {
        try await units(ofKind: "child-protection").filter { $0.sector == .socialOther }
    }

    /// Reports concern for a child. It reaches the unit that protects children, and nobody else.
    ///
    /// The child is not looked up in the register first, so that nothing of the report stands in the log that
    /// the family reads.
    ///
    /// - Throws: `.invalid` when there is no such child in the register, or she has come of age.
    package func report(
        _ report: ConcernReport, to unit: HSAID, for visit: Visit
    ) async throws(DoorError) -> ResourceKey {
        let (member, _) = try staff(of: visit)
        guard let born = report.child.birthDay, SwedishTime.age(born: born, on: today) < 18 else {
            throw DoorError(.invalid, .value, "The number is not a child's.", at: "child")
        }
        var made = SocialCase(
            key: ResourceKey("Task", .random()), kind: .concern, step: .received,
            title: texts["case.concern"], words: try checked(report.words, at: "words"), received: now())
        made.requester = ResourceKey("Practitioner", ResourceID(member.text) ?? "unknown")
        made.priority = report.urgency.rawValue
        made.isReporterProtected = report.isReporterProtected
        do {
            _ = try await door.file(
                Filing(
                    person: door.key(of: report.child), unit: unit, ground: .dutyToReport,
                    documents: [document(made)]), for: visit)
        } catch {
            guard error.code == .notFound else { throw error }
            throw DoorError(.invalid, .notFound, "The number is not in the register.", at: "child")
        }
        return made.key
    }

    /// Writes whether a child needs protection at once; due within 24 hours. The reader takes the case.
    package func assessProtection(
        _ file: CaseFile, _ words: String, for visit: Visit
    ) async throws(DoorError) {
        let (member, commission) = try staff(of: visit)
        try expect(file.main.kind == .concern && file.main.step == .received, "It is assessed already.")
        var changed = file.main
        changed.step = .protectionAssessed
        changed.handler = member
        let text = try checked(words, at: "words")
        changed.events.append(CaseEvent(.protectionAssessed, at: now(), by: member, text))
        try await write([document(changed)], about: file.person, for: visit)
        try await door.assign(
            file.person, to: member, at: commission.unit, days: Limits.assignmentDays, for: visit)
    }

    /// Decides whether the concern is investigated; to be done within 14 days.
    package func decidePreliminary(
        _ file: CaseFile, opens: Bool, _ words: String, for visit: Visit
    ) async throws(DoorError) {
        let (member, _) = try staff(of: visit)
        try expect(
            file.main.kind == .concern && file.main.step == .protectionAssessed,
            "The need of protection is assessed first, and this only once.")
        var changed = file.main
        changed.step = opens ? .investigating : .closed
        let text = try checked(words, at: "words")
        let kind: CaseEvent.Kind = opens ? .investigationOpened : .notInvestigated
        changed.events.append(CaseEvent(kind, at: now(), by: member, text))
        try await write([document(changed)], about: file.person, for: visit)
    }

    /// Gives the investigation of a child's need more time, by decision; or ends it.
    ///
    /// - Parameter until: The new last day; nil ends the investigation.
    package func conclude(
        _ file: CaseFile, _ words: String, extendedUntil until: CalendarDay? = nil, for visit: Visit
    ) async throws(DoorError) {
        let (member, _) = try staff(of: visit)
        try expect(
            file.main.kind == .concern && file.main.step == .investigating, "No investigation is open.")
        if let until, until <= today {
            throw DoorError(.invalid, .value, "The new day lies ahead.", at: "until")
        }
        var changed = file.main
        let text = try checked(words, at: "words")
        let kind: CaseEvent.Kind = until == nil ? .closed : .investigationExtended
        changed.events.append(CaseEvent(kind, at: now(), by: member, text))
        changed.followUp = until
        if until == nil { changed.step = .closed }
        try await write([document(changed)], about: file.person, for: visit)
    }
}
