// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import GuardedStore
import Identity
import Sweden

extension CaseWork {
    /// The units that investigate the need of support; several where more than one provider does.
    package func investigatingUnits() async throws(DoorError) -> [CareUnit] {
        try await units(ofKind: CareUnit.investigatingKind)
    }

    /// The person applies for support. It reaches the unit that investigates.
    ///
    /// - Parameter words: What is difficult and what would help, in her own words.
    /// - Returns: The case.
    package func apply(
        _ words: String, to unit: HSAID, for visit: Visit
    ) async throws(DoorError) -> ResourceKey {
        guard let person = visit.reader.ownPerson else {
            throw DoorError(.forbidden, .forbidden, "A person applies for herself or for a child.")
        }
        let made = try newCase(words, from: ResourceKey("Patient", "self"))
        _ = try await door.file(
            Filing(person: person, unit: unit, ground: .fromIndividual, documents: [document(made)]),
            for: visit)
        return made.key
    }

    /// Staff of the unit that investigates write down an application that the person has made by word of
    /// mouth or letter, also when they have no case of hers. Whoever writes it down is assigned to her.
    ///
    /// - Throws: `.forbidden` at another unit.
    package func register(
        application words: String, about person: PersonKey, for visit: Visit
    ) async throws(DoorError) -> ResourceKey {
        let (member, _) = try staff(of: visit)
        let made = try newCase(words, from: ResourceKey("Patient", "self"), handler: member)
        _ = try await door.file(
            Filing(person: person, ground: .receivedApplication, documents: [document(made)]), for: visit)
        return made.key
    }

    /// Takes a case: it becomes the reader's, and the investigation is opened.
    package func take(_ file: CaseFile, for visit: Visit) async throws(DoorError) {
        let (member, commission) = try staff(of: visit)
        try expect(file.main.kind == .support && file.main.step == .received, "The case is taken already.")
        var changed = file.main
        changed.handler = member
        changed.step = .investigating
        changed.events.append(CaseEvent(.investigationOpened, at: now(), by: member))
        try await write([document(changed)], about: file.person, for: visit)
        try await door.assign(
            file.person, to: member, at: commission.unit, days: Limits.assignmentDays, for: visit)
    }

    func units(ofKind kind: String) async throws(DoorError) -> [CareUnit] {
        try await door.directory().units.values.filter { $0.kindOfUnit == kind }
            .sorted { ($0.name, $0.hsaID) < ($1.name, $1.hsaID) }
    }

    private func newCase(
        _ words: String, from requester: ResourceKey, handler: HSAID? = nil
    ) throws(DoorError) -> SocialCase {
        var made = SocialCase(
            key: ResourceKey("Task", .random()), kind: .support, step: .received,
            title: texts["case.support"], words: try checked(words, at: "words"), received: now())
        made.requester = requester
        made.handler = handler
        return made
    }
}
