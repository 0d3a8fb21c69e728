// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Dentistry
import DesignSystem
import FHIRStore

/// Tooth status, and the form that charts a tooth. Template `dental/teeth`.
struct TeethPage: PageModel, Encodable {
    static let template = "dental/teeth"

    let head: DentalHead
    let medicines: MedicineBlock
    let picture: TeethPicture
    let table: DataTable?
    /// Said when nothing is noted.
    let empty: String?
    let index: SummaryList
    let seal: FormSeal
    let action: String
    let tooth: SelectField
    let finding: SelectField
    let surfaces: ChoiceField
    let material: SelectField
    let submit: Button

    init(
        _ head: DentalHead, _ record: DentalRecord, _ known: KnownMedicines, input: ToothInput, age: Int,
        person: PersonKey, seal: FormSeal, _ words: DentalWords
    ) {
        self.head = head
        medicines = MedicineBlock(known, words)
        picture = TeethPicture(
            record, hasPrimary: age < 13 || TeethPicture.hasPrimary(record), isPlain: false, words)
        table = TeethTable.staff(record, words)
        empty = table == nil ? words["teeth.empty"] : nil
        index = Self.index(record, age: age, words)
        self.seal = seal
        action = DentalPaths.teeth(person)
        tooth = ToothSelect.field(
            input.tooth, error: input.mistakes.text(at: ToothSelect.field, words), words)
        finding = SelectField(
            id: ToothInput.findingField, name: ToothInput.findingField, label: words["form.finding"],
            options: [SelectOption(value: "", text: words["form.choose"], isSelected: input.finding == nil)]
                + ToothFinding.allCases.map {
                    SelectOption(
                        value: $0.rawValue, text: words["finding.\($0.rawValue)"],
                        isSelected: $0 == input.finding)
                }, error: input.mistakes.text(at: ToothInput.findingField, words))
        surfaces = ChoiceField(
            id: ToothInput.surfaceField, legend: words["form.surfaces"],
            options: ToothSurface.allCases.map {
                Choice(
                    id: "yta-\($0.rawValue)", name: ToothInput.surfaceField, value: $0.rawValue,
                    label: words["form.surface.\($0.rawValue)"], isChecked: input.surfaces.contains($0))
            }, isInline: true, hint: words["form.surfaces.hint"],
            error: input.mistakes.text(at: ToothInput.surfaceField, words))
        material = SelectField(
            id: ToothInput.materialField, name: ToothInput.materialField, label: words["form.material"],
            options: [SelectOption(value: "", text: words["form.none"], isSelected: input.material == nil)]
                + FillingMaterial.allCases.map {
                    SelectOption(
                        value: $0.rawValue, text: words["material.\($0.rawValue)"],
                        isSelected: $0 == input.material)
                }, hint: words["form.material.hint"],
            error: input.mistakes.text(at: ToothInput.materialField, words))
        submit = Button(words["teeth.submit"], isOnce: true)
    }

    private static func index(_ record: DentalRecord, age: Int, _ words: DentalWords) -> SummaryList {
        SummaryList(
            [true, false].filter { CariesIndex.areCounted(isPrimary: $0, at: age) }.map { isPrimary in
                let index = record.index(isPrimary: isPrimary)
                return SummaryRow(
                    term: words[isPrimary ? "index.primary" : "index.permanent"],
                    value: words[
                        "index.value",
                        [
                            "total": String(index.total), "decayed": String(index.decayed),
                            "missing": String(index.missing), "filled": String(index.filled),
                        ]])
            })
    }
}
