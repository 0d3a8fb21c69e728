// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Dentistry
import DesignSystem
import FHIRStore

/// Risk, diagnoses, and the end of an examination. Template `dental/judgement`.
struct JudgementPage: PageModel, Encodable {
    static let template = "dental/judgement"

    let head: DentalHead
    let diagnoses: DataTable?
    /// Said when there are none.
    let empty: String?
    let seal: FormSeal
    let riskAction: String
    let risks: [ChoiceField]
    let riskSubmit: Button
    let diagnosisAction: String
    let diagnosis: SelectField
    let tooth: SelectField
    let diagnosisSubmit: Button

    init(
        _ head: DentalHead, _ record: DentalRecord, risk: RiskInput, diagnosis input: DiagnosisInput,
        person: PersonKey, seal: FormSeal, _ words: DentalWords
    ) {
        self.head = head
        let rows = record.diagnoses.map { diagnosis in
            TableRow(
                TableCell(diagnosis.value.name),
                [
                    TableCell(diagnosis.value.code), TableCell(diagnosis.value.site ?? "\u{2013}"),
                    TableCell(words.day(diagnosis.entry)),
                    TableCell(words.place(diagnosis.entry.place)),
                ])
        }
        diagnoses =
            rows.isEmpty
            ? nil
            : DataTable(
                id: "diagnoser", caption: words["diagnosis.table"],
                columns: ["diagnosis", "code", "tooth", "day", "place"].map {
                    TableColumn(words["column.\($0)"])
                },
                rows: rows)
        empty = rows.isEmpty ? words["diagnosis.empty"] : nil
        self.seal = seal
        riskAction = DentalPaths.judgement(person)
        risks = RiskScores.Area.allCases.map { area in
            ChoiceField(
                id: RiskInput.field(area), legend: words["risk.legend.\(area.rawValue)"],
                options: RiskScores.scale.map { score in
                    Choice(
                        id: "\(RiskInput.field(area))-\(score)", name: RiskInput.field(area),
                        value: String(score), label: words["risk.score.\(score)"],
                        isChecked: risk.written[area] == score)
                }, isInline: true, error: risk.mistakes.text(at: RiskInput.field(area), words))
        }
        riskSubmit = Button(words["risk.submit"], isOnce: true)
        diagnosisAction = DentalPaths.diagnosis(person)
        diagnosis = SelectField(
            id: DiagnosisInput.diagnosisField, name: DiagnosisInput.diagnosisField,
            label: words["form.diagnosis"],
            options: [SelectOption(value: "", text: words["form.choose"], isSelected: input.diagnosis == nil)]
                + DentalDiagnosis.all.map {
                    SelectOption(
                        value: $0.code, text: "\($0.code) \(words["diagnosis.\($0.code)"])",
                        isSelected: $0 == input.diagnosis)
                }, error: input.mistakes.text(at: DiagnosisInput.diagnosisField, words))
        tooth = ToothSelect.field(input.tooth, isOptional: true, error: nil, words)
        diagnosisSubmit = Button(words["diagnosis.submit"], kind: .secondary, isOnce: true)
    }
}
