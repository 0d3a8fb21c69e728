// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Care
import FHIRCore
import FHIRStore
import GuardedStore
import Identity

extension KeepDentalRecord {
    /// What became of a wish to plan a measure.
    package enum Planning: Sendable {
        case planned
        /// Nothing is written: what was found, or could not be read, must be answered first.
        case mustAnswer(KnownMedicines)
    }

    /// Plans a measure. One that bleeds is not planned for somebody whose blood is thinned, as far as the
    /// reader may see, before that has been answered.
    package func plan(
        _ measure: DentalMeasure, at tooth: Tooth?, answer: BloodThinnerAnswer?, of person: PersonKey,
        for visit: Visit
    ) async throws(DoorError) -> Planning {
        guard measure.isAtTooth == (tooth != nil) else {
            throw DoorError(.invalid, .value, "The measure is at one tooth or at none.", at: "tooth")
        }
        var remarks: [String] = []
        if measure.isBleeding {
            let known = try await ReadMedicines(door: door).known(of: person, for: visit)
            if known.mustBeAnswered {
                guard let answer else { return .mustAnswer(known) }
                remarks = [names["support.\(answer.rawValue)"]]
            }
        }
        let planned = PlannedMeasure(
            code: measure.code, name: names["measure.\(measure.code)"], tooth: tooth, price: measure.price,
            remarks: remarks)
        let (current, document) = try await ownPlan(of: person, for: visit)
        guard current.measures.count < Limits.measuresMax else {
            throw DoorError(.invalid, .tooLong, "The plan has too many measures.", at: "measure")
        }
        _ = try await file([document(current.measures + [planned])], of: person, for: visit)
        return .planned
    }

    /// Marks a measure of the unit's plan as done and writes that it was.
    ///
    /// - Parameter place: Which one of the plan's measures, from 0.
    /// - Throws: `.notFound` when there is none that is left to do there.
    package func perform(_ place: Int, of person: PersonKey, for visit: Visit) async throws(DoorError) {
        let (current, document) = try await ownPlan(of: person, for: visit)
        guard current.measures.indices.contains(place), !current.measures[place].isDone else {
            throw DoorError(.notFound, .notFound, "The plan has no such measure left to do.")
        }
        var measures = current.measures
        measures[place] = measures[place].done
        let page = DentalPage(names: names, visit: visit, now: now())
        _ = try await file([document(measures), page.procedure(measures[place])], of: person, for: visit)
    }

    /// Sets when the person is called next.
    package func recall(
        inMonths months: Int, of person: PersonKey, for visit: Visit
    ) async throws(DoorError) {
        guard Recall.range.contains(months) else {
            throw DoorError(.invalid, .value, "The interval is not one of those used.", at: "months")
        }
        let page = DentalPage(names: names, visit: visit, now: now())
        let record = try await ReadDentalRecord(door: door).record(of: person, for: visit)
        let own = record.recalls.first { Self.isOwn($0.entry, visit) }?.entry
        let recall = Recall(day: page.today.adding(months: months))
        let document = page.recall(
            recall, key: own?.key ?? ResourceKey("CarePlan", .random()), expected: own?.version ?? 0)
        _ = try await file([document], of: person, for: visit)
    }

    /// The unit's own plan as it stands, and how its next version is made.
    private func ownPlan(
        of person: PersonKey, for visit: Visit
    ) async throws(DoorError) -> (TreatmentPlan, @Sendable ([PlannedMeasure]) -> Filing.Document) {
        let page = DentalPage(names: names, visit: visit, now: now())
        let record = try await ReadDentalRecord(door: door).record(of: person, for: visit)
        let own = record.plans.first { Self.isOwn($0.entry, visit) }
        let key = own?.entry.key ?? ResourceKey("CarePlan", .random())
        let expected = own?.entry.version ?? 0
        return (
            own?.value ?? TreatmentPlan([]),
            { page.plan(TreatmentPlan($0), key: key, expected: expected) }
        )
    }

    /// Whether the reader's own unit wrote it.
    package static func isOwn(_ entry: RecordEntry, _ visit: Visit) -> Bool {
        guard case .staff(let staff) = visit.reader else { return false }
        return staff.commission?.unit == entry.place.unit
    }
}
