// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Care
import DesignSystem

/// Who, when, where, and what else a resource tells, as rows.
struct EventFacts {
    let words: CareWords

    private var texts: LocalTexts { words.texts }

    init(_ words: CareWords) {
        self.words = words
    }

    func rows(of item: RecordItem) -> [SummaryRow] {
        let entry = item.entry
        var rows: [SummaryRow] = []
        add(&rows, "when", entry.moment.map(words.moment) ?? entry.day.map { words.day($0) })
        add(&rows, "who", entry.author.map(who))
        add(&rows, "where", entry.place.name)
        if entry.place.providerName != entry.place.name { add(&rows, "provider", entry.place.providerName) }
        return rows + own(item)
    }

    private func add(_ rows: inout [SummaryRow], _ key: String, _ value: String?) {
        guard let value, !value.isEmpty else { return }
        rows.append(SummaryRow(term: texts["citizen.fact.\(key)"], value: value))
    }

    private func add(_ rows: inout [SummaryRow], _ key: String, _ moment: CareMoment?) {
        add(&rows, key, moment.map { words.day($0.day) })
    }

    private func who(_ author: CareAuthor) -> String {
        guard author.name == nil else { return author.line }
        return [author.title, texts["citizen.reading.nameless"]].filter { !$0.isEmpty }.joined(
            separator: ", ")
    }

    /// What only this kind tells.
    private func own(_ item: RecordItem) -> [SummaryRow] {
        let json = item.json
        switch item.entry.kind {
        case .contact:
            var rows: [SummaryRow] = []
            add(&rows, "kind", EncounterView(json)?.kind)
            return rows
        case .result, .measurement, .finding: return ObservationView(json).map(observation) ?? []
        case .medicine: return MedicationView(json).map(medicine) ?? []
        case .diagnosis: return DiagnosisView(json).map(diagnosis) ?? []
        case .procedure: return ProcedureView(json).map(procedure) ?? []
        case .vaccination, .alert, .plan: return smaller(item)
        case .decision, .referral: return RequestView(json).map(request) ?? []
        case .note: return []
        case .other:
            var rows: [SummaryRow] = []
            add(&rows, "summary", item.entry.summary)
            return rows
        }
    }

    private func observation(_ view: ObservationView) -> [SummaryRow] {
        var rows = [
            SummaryRow(
                term: texts["citizen.fact.value"], value: words.value(view.value),
                tag: ResultWords(words).tag(view))
        ]
        add(&rows, "note", view.notes.joined(separator: " "))
        return rows
    }

    private func medicine(_ view: MedicationView) -> [SummaryRow] {
        var rows: [SummaryRow] = []
        add(&rows, "dosage", view.dosage)
        add(&rows, "reason", view.purposes.joined(separator: " "))
        add(&rows, "note", view.notes.joined(separator: " "))
        add(&rows, "status", texts[view.isActive ? "citizen.medicine.active" : "citizen.medicine.ended"])
        add(&rows, "stopped", view.stopReason)
        add(&rows, "until", view.until)
        add(&rows, "repeats", view.repeats.map { Numbers.text($0) })
        return rows
    }

    private func diagnosis(_ view: DiagnosisView) -> [SummaryRow] {
        var rows: [SummaryRow] = []
        add(&rows, "site", view.site)
        add(&rows, "since", view.since)
        add(&rows, "ended", view.until)
        add(&rows, "code", view.code)
        return rows
    }

    private func procedure(_ view: ProcedureView) -> [SummaryRow] {
        var rows: [SummaryRow] = []
        add(&rows, "site", view.site)
        add(&rows, "note", view.notes.joined(separator: " "))
        add(&rows, "code", view.code)
        return rows
    }

    private func request(_ view: RequestView) -> [SummaryRow] {
        var rows: [SummaryRow] = []
        add(&rows, "reason", view.reasons.joined(separator: " "))
        add(&rows, "from", view.from)
        add(&rows, "until", view.until)
        for note in view.notes { add(&rows, view.isDecision ? "decision" : "note", note) }
        return rows
    }

    private func smaller(_ item: RecordItem) -> [SummaryRow] {
        var rows: [SummaryRow] = []
        if let view = VaccinationView(item.json) {
            add(&rows, "dose", view.dose.map { Numbers.text($0) })
            add(&rows, "origin", view.origin)
        } else if let view = AlertView(item.json) {
            add(&rows, "reaction", words.list(view.reactions))
        } else if let view = PlanView(item.json) {
            add(&rows, "goal", view.goal)
            for activity in view.activities { add(&rows, "activity", activity) }
            add(&rows, "from", view.from)
        }
        return rows
    }
}
