// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import GuardedStore

extension CaseWork {
    /// Writes how it became in each area, and when it is looked at next; without a next day the case is
    /// closed.
    ///
    /// - Parameter achieved: The level reached in each area that was investigated.
    package func followUp(
        _ file: CaseFile, achieved: [LifeArea: FunctionalState], _ words: String, next: CalendarDay?,
        for visit: Visit
    ) async throws(DoorError) {
        let (member, commission) = try staff(of: visit)
        try expect(
            file.main.kind == .support && file.main.unit == commission.unit && !file.main.isClosed
                && file.decisions.contains(where: \.isGranted), "There is nothing to follow up yet.")
        let words = try checked(words, at: "words")
        guard !achieved.isEmpty, achieved.keys.allSatisfy({ file.assessment($0, .investigation) != nil })
        else {
            throw DoorError(.invalid, .required, "Areas that were assessed are followed up.", at: "area")
        }
        if let next, next <= today {
            throw DoorError(.invalid, .value, "The next follow-up lies ahead.", at: "next")
        }
        var documents: [Filing.Document] = []
        for (area, level) in achieved.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            guard let before = file.assessment(area, .investigation) else { continue }
            var after = AreaAssessment(
                key: ResourceKey("Observation", .random()), area: area, inCase: file.main.key, written: now())
            after.occasion = .followUp
            after.intended = before.intended
            after.achieved = level
            documents.append(document(after, by: member))
        }
        var changed = file.main
        changed.followUp = next
        changed.events.append(CaseEvent(.followedUp, at: now(), by: member, words))
        if next == nil {
            changed.step = .closed
            changed.events.append(CaseEvent(.closed, at: now(), by: member))
        }
        try await write(documents + [document(changed)], about: file.person, for: visit)
    }
}
