// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import CareNotes
import HTTPFront

/// An order of a medicine as its form has it: first a question, then a medicine, then how it is taken.
struct OrderInput: Sendable, Hashable {
    enum Field {
        static let question = "sok"
        static let medicine = "lakemedel"
        static let shown = "visat"
        static let dosage = "dosering"
        static let purpose = "for"
        static let repeats = "uttag"
        static let reason = "skal"
        static let deed = "gor"
    }

    /// Which button was pressed.
    enum Deed: String, Sendable, Hashable {
        case search = "sok"
        case choose = "valj"
        case sign = "signera"
    }

    private(set) var question = ""
    private(set) var found: [Medicine] = []
    private(set) var medicine: Medicine?
    private(set) var dosage = ""
    private(set) var purpose = ""
    private(set) var repeats = "3"
    private(set) var reason = ""
    private(set) var mistakes: [FormMistake] = []

    init() {}

    /// Reads a form. A search that finds one medicine has chosen it.
    init(_ form: FormFields) {
        let deed = Deed(rawValue: form.trimmed(Field.deed)) ?? .search
        question = String(form.trimmed(Field.question).prefix(Limits.questionCharactersMax))
        reason = form.trimmed(Field.reason)
        purpose = form.trimmed(Field.purpose)
        if deed == .search {
            search()
        } else {
            medicine = MedicineTable.common.medicine(form.trimmed(Field.medicine))
            if medicine == nil { search() }
            if medicine == nil, !found.isEmpty { fail(Field.medicine, "notes.order.error.choose") }
        }
        guard let medicine else { return }
        let isShown = form.trimmed(Field.shown) == medicine.id
        dosage = isShown ? form.trimmed(Field.dosage) : medicine.dosage
        if isShown { repeats = form.trimmed(Field.repeats) }
        if deed == .sign, isShown { check() }
    }

    func error(at field: String) -> String? { mistakes.first { $0.field == field }?.key }

    /// The order, when everything in it is right.
    var order: MedicineOrder? {
        guard let medicine, mistakes.isEmpty, let repeats = Int(repeats) else { return nil }
        return MedicineOrder(medicine: medicine, dosage: dosage, purpose: purpose, repeats: repeats)
    }

    /// Whether the form that is sent is to be signed: it has been shown with its medicine.
    static func isSigning(_ form: FormFields) -> Bool {
        let shown = form.trimmed(Field.shown)
        return form.trimmed(Field.deed) == Deed.sign.rawValue && !shown.isEmpty
            && shown == form.trimmed(Field.medicine)
    }

    /// Asks for the reason that a warning needs.
    mutating func requireReason() {
        if reason.isEmpty { fail(Field.reason, "notes.order.error.reason") }
        if reason.count > CareNotes.Limits.reasonCharactersMax {
            fail(Field.reason, "notes.error.reason-long")
        }
    }

    private mutating func search() {
        found = MedicineTable.common.search(question)
        if found.isEmpty { return fail(Field.question, "notes.order.error.none") }
        if found.count == 1 { medicine = found[0] }
    }

    private mutating func check() {
        let most = CareNotes.Limits.dosageCharactersMax
        if dosage.isEmpty { fail(Field.dosage, "notes.order.error.dosage") }
        if dosage.count > most { fail(Field.dosage, "notes.error.long") }
        if purpose.isEmpty { fail(Field.purpose, "notes.order.error.purpose") }
        if purpose.count > most { fail(Field.purpose, "notes.error.long") }
        guard let count = Int(repeats), (0...Limits.repeatsMax).contains(count) else {
            return fail(Field.repeats, "notes.order.error.repeats")
        }
    }

    private mutating func fail(_ field: String, _ key: String) {
        mistakes.append(FormMistake(field: field, key: key))
    }
}
