// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Dentistry
import HTTPFront

/// A diagnosis that was chosen.
struct DiagnosisInput: Sendable {
    static let diagnosisField = "diagnos"

    private(set) var diagnosis: DentalDiagnosis?
    private(set) var tooth: Tooth?
    private(set) var mistakes: [FieldMistake] = []

    init() {}

    init(_ form: FormFields) {
        diagnosis = DentalDiagnosis.named(form.trimmed(Self.diagnosisField))
        tooth = Tooth(code: form.trimmed(ToothSelect.field))
        if diagnosis == nil {
            mistakes.append(FieldMistake(field: Self.diagnosisField, key: "error.diagnosis"))
        }
    }
}
