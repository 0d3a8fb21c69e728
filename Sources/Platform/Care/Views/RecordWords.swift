// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// Title, summary and moment of a resource for a list.
struct RecordWords {
    var title = ""
    var summary: String?
    var moment: CareMoment?
    var isUnsigned = false
    var isPlanned = false

    init(_ root: JSONValue, kind: RecordKind) {
        if let note = NoteView(root) {
            title = note.title
            summary = note.sections.first?.paragraphs.first
            moment = note.written
            isUnsigned = note.isUnsigned
        } else if let contact = EncounterView(root) {
            title = contact.reason.isEmpty ? contact.kind : contact.reason
            summary = contact.reason.isEmpty || contact.kind.isEmpty ? nil : contact.kind
            moment = contact.begins
            isPlanned = contact.isPlanned
        } else if let observation = ObservationView(root) {
            read(observation)
        } else if let medicine = MedicationView(root) {
            title = medicine.name
            summary = medicine.dosage.isEmpty ? nil : medicine.dosage
            moment = medicine.since
        } else {
            readOther(root)
        }
    }

    private mutating func read(_ observation: ObservationView) {
        title = [observation.name, observation.site ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
        moment = observation.taken
        isUnsigned = observation.isPreliminary
        switch observation.value {
        case .quantity(let quantity): summary = Self.text(quantity)
        case .text(let text): summary = text
        case .parts(let parts):
            summary = parts.map { "\($0.name) \(Self.text($0.quantity))" }.joined(separator: ", ")
        case .none(let why): summary = why.isEmpty ? nil : why
        }
    }

    private mutating func readOther(_ root: JSONValue) {
        if let diagnosis = DiagnosisView(root) {
            (title, moment) = (diagnosis.name, root.when("recordedDate") ?? diagnosis.since)
        } else if let procedure = ProcedureView(root) {
            (title, summary, moment) = (procedure.name, procedure.notes.first, procedure.performed)
        } else if let vaccination = VaccinationView(root) {
            (title, summary, moment) = (vaccination.name, vaccination.origin, vaccination.given)
        } else if let alert = AlertView(root) {
            (title, moment) = (alert.name, alert.noted)
            summary = alert.reactions.isEmpty ? nil : alert.reactions.joined(separator: ", ")
        } else if let request = RequestView(root) {
            (title, summary, moment) = (request.title, request.reasons.first, request.decided)
        } else if let plan = PlanView(root) {
            (title, moment) = (plan.title, plan.from)
            summary = plan.goal.isEmpty ? nil : plan.goal
        } else {
            title = root.concept("code") ?? root.concept("type") ?? root["description"]?.string ?? ""
            moment =
                root.when("effectiveDateTime") ?? root.when("issued") ?? root.when("date")
                ?? root.when("started")
            summary = root["conclusion"]?.string
        }
    }

    /// An amount with a decimal comma and its unit: `< 5,2 mmol/L`.
    static func text(_ quantity: Quantity) -> String {
        let number = String(quantity.written.map { $0 == "." ? "," : $0 })
        return [quantity.comparator, number, quantity.unit].filter { !$0.isEmpty }.joined(separator: " ")
    }
}
