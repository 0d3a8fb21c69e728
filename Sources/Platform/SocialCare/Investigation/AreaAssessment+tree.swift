// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Sweden

extension AreaAssessment {
    /// What an assessment consists of, beside the officer's words.
    enum Part: String {
        case ownWords = "own-words"
        case resources
        case goal
        case now
        case intended
        case achieved
    }

    /// The Observation.
    func tree(for patient: JSONTree, by staff: HSAID, _ texts: RecordTexts) -> JSONTree {
        [
            "resourceType": "Observation", "status": "final",
            "category": [
                [
                    "coding": [
                        [
                            "system": "http://terminology.hl7.org/CodeSystem/observation-category",
                            "code": "survey",
                        ]
                    ]
                ]
            ],
            "code": .concept(SocialCodes.area, area.rawValue, texts["area.\(area.rawValue)"]),
            "subject": patient, "focus": [.to(inCase)], "effectiveDateTime": .string(written.text),
            "performer": [.to("Practitioner", staff)],
            "valueString": assessment.isEmpty ? .absent : .string(assessment),
            "method": .concept(
                SocialCodes.occasion, occasion.rawValue, texts["occasion.\(occasion.rawValue)"]),
            "component": .present([
                part(.ownWords, ownWords, texts), part(.resources, resources, texts),
                part(.goal, goal, texts), part(.now, now, texts), part(.intended, intended, texts),
                part(.achieved, achieved, texts),
            ]),
        ]
    }

    private func part(_ part: Part, _ text: String, _ texts: RecordTexts) -> JSONTree {
        guard !text.isEmpty else { return .absent }
        return ["code": code(part, texts), "valueString": .string(text)]
    }

    private func part(_ part: Part, _ state: FunctionalState?, _ texts: RecordTexts) -> JSONTree {
        guard let state else { return .absent }
        let level = String(state.rawValue)
        return [
            "code": code(part, texts),
            "valueCodeableConcept": .concept(SocialCodes.level, level, texts["level.\(level)"]),
        ]
    }

    private func code(_ part: Part, _ texts: RecordTexts) -> JSONTree {
        .concept(SocialCodes.part, part.rawValue, texts["part.\(part.rawValue)"])
    }
}
