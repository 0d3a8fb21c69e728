// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Care
import FHIRCore

/// What dentistry has written about a person, as far as the reader may see it.
package struct DentalRecord: Sendable {
    /// How the teeth are that something is known about.
    package private(set) var teeth: [Tooth: ToothState] = [:]
    /// The newest pockets of each tooth.
    package private(set) var pockets: [Tooth: SeenPockets] = [:]
    /// The newest assessment of risk.
    package private(set) var risk: Noted<RiskScores>?
    /// Diagnoses, newest first.
    package private(set) var diagnoses: [Noted<DiagnosisView>] = []
    /// Visits, newest first.
    package private(set) var visits: [Noted<EncounterView>] = []
    /// Measures taken, newest first.
    package private(set) var procedures: [Noted<ProcedureView>] = []
    /// Treatment plans that hold, newest first.
    package private(set) var plans: [Noted<TreatmentPlan>] = []
    /// When the person is called next, newest decision first.
    package private(set) var recalls: [Noted<Recall>] = []

    /// What is there but cannot be read, whatever it is.
    package private(set) var unreadable: [RecordEntry] = []

    /// A record with nothing in it.
    package init() {}

    /// Sorts what was read.
    ///
    /// - Parameter items: In any order.
    package init(_ items: [RecordItem]) {
        let oldestFirst = items.sorted { Self.time($0.entry) < Self.time($1.entry) }
        for item in oldestFirst { take(item) }
        diagnoses.reverse()
        visits.reverse()
        procedures.reverse()
        plans.reverse()
        recalls.reverse()
    }

    /// By day and time, then by version and id, so that the order never depends on how it was read.
    private static func time(_ entry: RecordEntry) -> (Int, Int64, String) {
        let day = entry.moment?.day ?? entry.day
        return (
            day?.daysSinceEpoch ?? Int.min, entry.moment?.instant?.milliseconds ?? 0, entry.key.id.text
        )
    }

    private mutating func take(_ item: RecordItem) {
        let (entry, json) = (item.entry, item.json)
        if entry.isUnreadable {
            unreadable.append(entry)
        } else if let note = ToothNote(item) {
            teeth[note.tooth, default: ToothState(note.tooth)].take(note)
        } else if let seen = SeenPockets(item) {
            pockets[seen.reading.tooth] = seen
        } else if let scores = RiskScores(json) {
            risk = Noted(scores, entry)
        } else if let diagnosis = DiagnosisView(json) {
            diagnoses.append(Noted(diagnosis, entry))
        } else if let visit = EncounterView(json) {
            if !visit.isCancelled { visits.append(Noted(visit, entry)) }
        } else if let procedure = ProcedureView(json) {
            procedures.append(Noted(procedure, entry))
        } else if let plan = TreatmentPlan(item) {
            plans.append(Noted(plan, entry))
        } else if let recall = Recall(item) {
            recalls.append(Noted(recall, entry))
        }
    }

    /// Teeth where something stands, in the order they are seen; milk teeth after permanent ones.
    package var marked: [ToothState] {
        (Tooth.permanent + Tooth.primary).compactMap { teeth[$0] }.filter { !$0.notes.isEmpty }
    }

    /// The index of caries in permanent or milk teeth.
    package func index(isPrimary: Bool) -> CariesIndex { CariesIndex(isPrimary: isPrimary, of: teeth.values) }

    /// Whether anything is there.
    package var isEmpty: Bool {
        teeth.isEmpty && pockets.isEmpty && visits.isEmpty && plans.isEmpty && recalls.isEmpty
            && diagnoses.isEmpty && procedures.isEmpty && risk == nil && unreadable.isEmpty
    }
}
