// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import CareNotes
import DesignSystem
import FHIRStore
import StaffPortal

/// Where a medicine is found, held against allergies and other medicines, and ordered. Template
/// `notes/order`.
struct OrderPage: PageModel, Encodable {
    static let template = "notes/order"

    let errors: ErrorSummary?
    let banner: PatientBanner
    let action: String
    let question: TextField
    let search: Button
    let found: ChoiceField?
    let choose: Button?
    /// The order itself, once a medicine is chosen.
    let order: OrderDetails?
    let cancel: Link
    let seal: FormSeal

    init(
        _ input: OrderInput, warnings: [MedicineWarning], of person: PersonKey, banner: PatientBanner,
        seal: FormSeal, _ words: NotesWords
    ) {
        errors =
            input.mistakes.isEmpty
            ? nil : ErrorSummary(errors: input.mistakes.map { Link(words[$0.key], href: "#\($0.field)") })
        self.banner = banner
        action = NotesPaths.order(person)
        question = TextField(
            id: OrderInput.Field.question, name: OrderInput.Field.question,
            label: words["notes.order.question"], value: input.question, type: "search",
            autocomplete: "off", hint: words["notes.order.question.hint"],
            error: input.error(at: OrderInput.Field.question).map { words[$0] })
        search = Button(
            words["notes.order.search"], kind: input.found.isEmpty ? .primary : .secondary,
            name: OrderInput.Field.deed, value: OrderInput.Deed.search.rawValue, icon: "search")
        let isChoosing = input.medicine == nil && !input.found.isEmpty
        found =
            isChoosing
            ? ChoiceField(
                id: OrderInput.Field.medicine, legend: words["notes.order.found"],
                options: input.found.map { medicine in
                    Choice(
                        id: "lakemedel-\(medicine.id)", name: OrderInput.Field.medicine, value: medicine.id,
                        label: "\(medicine.name) (\(medicine.atc))")
                }, error: input.error(at: OrderInput.Field.medicine).map { words[$0] }) : nil
        choose =
            isChoosing
            ? Button(
                words["notes.order.choose"], name: OrderInput.Field.deed,
                value: OrderInput.Deed.choose.rawValue) : nil
        order = input.medicine.map { OrderDetails($0, input, warnings, words) }
        cancel = Link(words["notes.cancel"], href: StaffPaths.person(person))
        self.seal = seal
    }
}
