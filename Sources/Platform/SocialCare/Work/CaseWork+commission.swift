// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import GuardedStore
import Identity
import Sweden

extension CaseWork {
    /// The units that carry out measures, at the reader's own provider.
    package func carryingUnits(for visit: Visit) async throws(DoorError) -> [CareUnit] {
        let provider = try staff(of: visit).commission.provider
        return try await units(ofKind: "home-care").filter { $0.provider == provider }
    }

    /// Gives a granted measure to a unit, which is assigned to the case for as long as the decision holds.
    /// The case itself then waits for its follow-up.
    package func commission(
        _ file: CaseFile, to unit: HSAID, _ words: String, for visit: Visit
    ) async throws(DoorError) {
        let (member, _) = try staff(of: visit)
        guard let decision = file.decisions.first(where: \.isGranted), file.main.kind == .support,
            !file.main.isClosed
        else { throw DoorError(.preconditionFailed, .businessRule, "There is no granted decision.") }
        try expect(!file.measures.contains { !$0.isClosed }, "The measure is given already.")
        guard try await carryingUnits(for: visit).contains(where: { $0.hsaID == unit }) else {
            throw DoorError(.invalid, .value, "The unit carries out no measures.", at: "unit")
        }
        var measure = SocialCase(
            key: ResourceKey("Task", .random()), kind: .measure, step: .commissioned, title: decision.title,
            words: try checked(words, at: "words", isNeeded: false), received: now())
        measure.requester = ResourceKey("Practitioner", ResourceID(member.text) ?? "unknown")
        measure.unit = unit
        measure.decision = decision.key
        measure.parent = file.main.key
        measure.followUp = file.main.followUp
        _ = try await door.file(
            Filing(
                person: file.person, unit: unit, ground: .commissioned, documents: [document(measure)]),
            for: visit)
        let last = decision.until ?? today.adding(years: 1)
        let days = max(1, last.daysSinceEpoch - today.daysSinceEpoch + 1)
        try await door.assign(file.person, to: nil, at: unit, days: days, for: visit)
        var given = file.main
        given.step = .commissioned
        given.events.append(CaseEvent(.commissioned, at: now(), by: member))
        try await write([document(given)], about: file.person, for: visit)
    }
}
