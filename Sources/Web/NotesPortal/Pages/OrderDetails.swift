// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import CareNotes
import DesignSystem

/// A chosen medicine with what speaks against it and how it is to be taken. Partial `notes/order-details`.
struct OrderDetails: Encodable, Sendable {
    let name: String
    /// The medicine, and that it has been shown.
    let chosen: [HiddenField]
    let warnings: [Notification]
    let noWarnings: Notification?
    let checked: String
    let dosage: TextField
    let purpose: TextField
    let repeats: TextField
    /// Why one goes on in spite of a warning.
    let reason: TextArea?
    let sign: Button

    init(_ medicine: Medicine, _ input: OrderInput, _ warnings: [MedicineWarning], _ words: NotesWords) {
        name = "\(medicine.name) (\(medicine.atc))"
        chosen = [
            HiddenField(OrderInput.Field.medicine, medicine.id),
            HiddenField(OrderInput.Field.shown, medicine.id),
        ]
        self.warnings = warnings.map { warning in
            Notification(
                kind: warning.kind == .allergy ? .danger : .warn,
                title: words["notes.warning.\(warning.kind.rawValue)"], text: Self.text(warning, words))
        }
        noWarnings =
            warnings.isEmpty ? Notification(kind: .ok, title: words["notes.warning.none"]) : nil
        checked = words["notes.warning.checked"]
        func field(_ id: String, _ value: String, width: String = "full", mode: String? = nil) -> TextField {
            TextField(
                id: id, name: id, label: words["notes.order.\(id)"], value: value, inputMode: mode,
                autocomplete: "off", width: width, error: input.error(at: id).map { words[$0] })
        }
        dosage = field(OrderInput.Field.dosage, input.dosage)
        purpose = field(OrderInput.Field.purpose, input.purpose)
        repeats = field(OrderInput.Field.repeats, input.repeats, width: "4", mode: "numeric")
        reason =
            warnings.isEmpty
            ? nil
            : TextArea(
                id: OrderInput.Field.reason, name: OrderInput.Field.reason,
                label: words["notes.order.reason"], value: input.reason, rows: 2,
                hint: words["notes.order.reason.hint"],
                error: input.error(at: OrderInput.Field.reason).map { words[$0] })
        sign = Button(
            words[warnings.isEmpty ? "notes.order.sign" : "notes.order.sign-anyway"],
            kind: warnings.isEmpty ? .primary : .danger, name: OrderInput.Field.deed,
            value: OrderInput.Deed.sign.rawValue, icon: "check", isOnce: true)
    }

    /// `Fenoximetylpenicillin: Nässelutslag`.
    static func text(_ warning: MedicineWarning, _ words: NotesWords) -> String {
        let reactions = warning.reactions.joined(separator: ", ")
        let name = reactions.isEmpty ? warning.name : "\(warning.name): \(reactions)"
        return warning.isSevere ? "\(name). \(words["notes.warning.severe"])" : name
    }
}
