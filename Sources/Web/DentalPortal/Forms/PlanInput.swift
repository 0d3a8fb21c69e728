// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Dentistry
import HTTPFront

/// A measure to be planned, with the answer to decision support.
struct PlanInput: Sendable {
    static let measureField = "atgard"
    static let answerField = "svar"

    private(set) var measure: DentalMeasure?
    private(set) var tooth: Tooth?
    private(set) var answer: BloodThinnerAnswer?
    private(set) var mistakes: [FieldMistake] = []

    init() {}

    init(_ form: FormFields) {
        measure = DentalMeasure.named(form.trimmed(Self.measureField))
        tooth = Tooth(code: form.trimmed(ToothSelect.field))
        answer = BloodThinnerAnswer(rawValue: form.trimmed(Self.answerField))
        if measure == nil { fail(Self.measureField, "error.measure") }
        if measure?.isAtTooth == true, tooth == nil { fail(ToothSelect.field, "error.tooth") }
        if measure?.isAtTooth == false, tooth != nil { fail(ToothSelect.field, "error.tooth.none") }
    }

    /// The same, with the question that must be answered.
    var unanswered: PlanInput {
        var copy = self
        copy.fail(Self.answerField, "error.answer")
        return copy
    }

    private mutating func fail(_ field: String, _ key: String) {
        mistakes.append(FieldMistake(field: field, key: key))
    }
}
