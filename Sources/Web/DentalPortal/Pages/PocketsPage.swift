// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Dentistry
import DesignSystem
import FHIRStore

/// Pockets, six sites a tooth. Template `dental/pockets`.
struct PocketsPage: PageModel, Encodable {
    static let template = "dental/pockets"

    let head: DentalHead
    let table: DataTable?
    /// Said when nothing is measured.
    let empty: String?
    let seal: FormSeal
    let action: String
    let tooth: SelectField
    let depths: [TextField]
    let bleeding: ChoiceField
    let submit: Button

    init(
        _ head: DentalHead, _ record: DentalRecord, input: PocketInput, person: PersonKey, seal: FormSeal,
        _ words: DentalWords
    ) {
        self.head = head
        table = TeethTable.pockets(record, words)
        empty = table == nil ? words["pockets.empty"] : nil
        self.seal = seal
        action = DentalPaths.pockets(person)
        tooth = ToothSelect.field(
            input.tooth, error: input.mistakes.text(at: ToothSelect.field, words), words)
        depths = PocketSite.allCases.map { site in
            TextField(
                id: PocketInput.field(site), name: PocketInput.field(site),
                label: words["form.depth", ["site": words["site.\(site.rawValue)"]]],
                value: input.written[site] ?? "", inputMode: "numeric", width: "2",
                error: input.mistakes.text(at: PocketInput.field(site), words))
        }
        bleeding = ChoiceField(
            id: PocketInput.bleedingField, legend: words["form.bleeding"],
            options: PocketSite.allCases.map {
                Choice(
                    id: "blod-\($0.rawValue)", name: PocketInput.bleedingField, value: $0.rawValue,
                    label: words["site.\($0.rawValue)"], isChecked: input.bleeding.contains($0))
            }, isInline: true)
        submit = Button(words["pockets.submit"], isOnce: true)
    }
}
