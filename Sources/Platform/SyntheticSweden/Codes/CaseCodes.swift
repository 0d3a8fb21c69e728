// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// Codes of social services, as their pages read them.
enum CaseCodes {
    private static let systems = "https://sammanhang.se/fhir/CodeSystem/"
    private static let structures = "https://sammanhang.se/fhir/StructureDefinition/"
    private static let step = systems + "social-case-step"

    static let protectReporter: JSONTree = [
        [
            "type": FHIR.concept(
                [FHIR.coding(systems + "social-case-fact", "protect-reporter")], text: "Anmälaren ska skyddas"
            ),
            "valueBoolean": true,
        ]
    ]
    static let investigation = FHIR.concept(
        [FHIR.coding(systems + "assessment-occasion", "investigation")], text: "Utredning")
    static let socialServicesAct = FHIR.concept(
        [FHIR.coding(systems + "decision-law", "sol-11-1")], text: "11 kap. 1 § socialtjänstlagen (2025:400)."
    )
    static let homeCareClass = FHIR.baked(
        FHIR.coding("http://terminology.hl7.org/CodeSystem/v3-ActCode", "HH"))
    static let homeCareType = FHIR.baked([["text": "Hemtjänstbesök"]])

    static func kind(_ code: String, _ text: String) -> JSONTree {
        FHIR.concept([FHIR.coding(systems + "social-case", code)], text: text)
    }

    static func step(_ code: String, _ text: String) -> JSONTree {
        FHIR.concept([FHIR.coding(step, code)], text: text)
    }

    /// When a person was told of a decision, until when she may appeal, and when it is followed up.
    static func decision(told: CalendarDay, followUp: CalendarDay?) -> JSONTree {
        var days: [JSONTree] = [
            day("decision-told", told), day("decision-appeal-by", told.adding(days: 21)),
        ]
        if let followUp { days.append(day("decision-follow-up", followUp)) }
        return .array(days)
    }

    /// Whom at the unit the person turns to about her plan.
    static func contact(_ name: String) -> JSONTree {
        ["url": .string(structures + "plan-contact"), "valueString": .string(name)]
    }

    /// A part of what is assessed in an area of life, in words.
    static func part(_ code: String, _ text: String, _ words: String) -> JSONTree {
        [
            "code": FHIR.concept([FHIR.coding(systems + "assessment-part", code)], text: text),
            "valueString": .string(words),
        ]
    }

    private static func day(_ name: String, _ day: CalendarDay) -> JSONTree {
        ["url": .string(structures + name), "valueDate": .string(day.text)]
    }
}
