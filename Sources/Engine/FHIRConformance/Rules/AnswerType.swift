// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// What a question may be answered with.
enum AnswerType {
    /// The members of an answer that a question of this kind may have.
    static func members(for question: QuestionItem) -> [String] {
        let own: [String] =
            switch question.kind {
            case "boolean": ["valueBoolean"]
            case "decimal": ["valueDecimal"]
            case "integer": ["valueInteger"]
            case "date": ["valueDate"]
            case "dateTime": ["valueDateTime"]
            case "time": ["valueTime"]
            case "string", "text": ["valueString"]
            case "url": ["valueUri"]
            case "choice": ["valueCoding"]
            case "open-choice": ["valueCoding", "valueString"]
            case "attachment": ["valueAttachment"]
            case "reference": ["valueReference"]
            case "quantity": ["valueQuantity"]
            default: []
            }
        guard question.kind.hasSuffix("choice") else { return own }
        let optional = question.value.items("answerOption").flatMap { option in
            option.fields.map(\.name).filter { $0.hasPrefix("value") }
        }
        return own + optional
    }
}
