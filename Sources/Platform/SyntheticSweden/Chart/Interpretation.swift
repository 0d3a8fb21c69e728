// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// How a value lies to what is usual, and what a reference range stands for.
enum Interpretation {
    private static let observed = "http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation"
    private static let meaning = "http://terminology.hl7.org/CodeSystem/referencerange-meaning"

    static let usual = FHIR.concept([FHIR.coding(meaning, "normal")], text: "Referensintervall")
    static let goal = FHIR.concept([FHIR.coding(meaning, "treatment")], text: "Behandlingsmål")
    private static let high = FHIR.baked([["coding": [FHIR.coding(observed, "H", "Högt")]]])
    private static let low = FHIR.baked([["coding": [FHIR.coding(observed, "L", "Lågt")]]])
    private static let normal = FHIR.baked([["coding": [FHIR.coding(observed, "N", "Normalt")]]])

    static func of(_ value: Double, _ range: (low: Double?, high: Double?)) -> JSONTree {
        if let bound = range.high, value > bound { return high }
        if let bound = range.low, value < bound { return low }
        return normal
    }
}
