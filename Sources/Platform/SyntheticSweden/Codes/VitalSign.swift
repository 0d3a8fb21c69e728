// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// Something measured on a person at a visit (LOINC, UCUM).
struct VitalSign: Sendable {
    let concept: Concept
    let unit: String
    let ucum: String
    let decimals: Int
    let category: JSONTree

    init(
        _ code: String, _ text: String, _ unit: String, _ ucum: String, decimals: Int = 0,
        category: JSONTree = FHIR.vitalSigns
    ) {
        self.category = category
        concept = Concept(Concept.loincSystem, code, text)
        self.unit = unit
        self.ucum = ucum
        self.decimals = decimals
    }

    static let weight = VitalSign("29463-7", "Vikt", "kg", "kg", decimals: 1)
    static let height = VitalSign("8302-2", "Längd", "cm", "cm", decimals: 1)
    static let headCircumference = VitalSign("9843-4", "Huvudomfång", "cm", "cm", decimals: 1)
    static let pulse = VitalSign("8867-4", "Puls", "slag/min", "/min")
    static let oxygen = VitalSign("2708-6", "Syremättnad", "%", "%")
    static let temperature = VitalSign("8310-5", "Kroppstemperatur", "°C", "Cel", decimals: 1)
    static let forcedVolume = VitalSign("20150-9", "FEV1", "L", "L", decimals: 2)
    /// Depression questionnaire, 0 to 27 points.
    static let depressionScore = VitalSign(
        "44261-6", "PHQ-9, skattning av nedstämdhet", "poäng", "{score}", category: FHIR.survey)
    static let bloodPressure = Concept(Concept.loincSystem, "85354-9", "Blodtryck")
    static let systolic = Concept(Concept.loincSystem, "8480-6", "Övertryck")
    static let diastolic = Concept(Concept.loincSystem, "8462-4", "Undertryck")
}
