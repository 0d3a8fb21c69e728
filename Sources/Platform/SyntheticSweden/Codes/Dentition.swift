// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// Teeth by their two-digit numbers (ISO 3950, FDI).
enum Dentition {
    static let status = FHIR.concept(
        [FHIR.coding("https://sammanhang.se/fhir/CodeSystem/dental-observation", "tooth-status")],
        text: "Tandstatus")

    /// Permanent teeth.
    static let permanent = [1, 2, 3, 4].flatMap { quadrant in (1...8).map { quadrant * 10 + $0 } }

    /// Primary teeth, which children have from about one to eleven years.
    static let primary = [5, 6, 7, 8].flatMap { quadrant in (1...5).map { quadrant * 10 + $0 } }

    private static let sites: [Int: JSONTree] = Dictionary(
        uniqueKeysWithValues: (permanent + primary).map { number in
            let coding = FHIR.coding(Concept.toothSystem, String(number))
            return (number, FHIR.concept([coding], text: "Tand \(number)"))
        })

    /// `bodySite` of a tooth, perhaps with the letters of the surfaces that a finding lies on.
    static func site(_ number: Int, surfaces: String = "") -> JSONTree {
        guard !surfaces.isEmpty else { return sites[number] ?? .absent }
        let marks: [JSONTree] = surfaces.map {
            ["url": .string(surfaceExtension), "valueCode": .string(String($0))]
        }
        return [
            "extension": .array(marks), "coding": [FHIR.coding(Concept.toothSystem, String(number))],
            "text": .string("Tand \(number)"),
        ]
    }

    /// A finding: coded where there is a code, else in words only.
    static func value(_ finding: String) -> JSONTree {
        guard let code = codes[finding] else { return ["text": .string(finding)] }
        return FHIR.concept([FHIR.coding(findingSystem, code)], text: finding)
    }

    /// The surface of a finding that lies on one: the chewing surface, or the cutting edge of a front tooth.
    static func surfaces(_ number: Int, _ finding: String) -> String {
        guard let code = codes[finding], code != "sound" else { return "" }
        return number % 10 > 3 ? "O" : "I"
    }

    private static let findingSystem = "https://sammanhang.se/fhir/CodeSystem/tooth-finding"
    private static let surfaceExtension = "https://sammanhang.se/fhir/StructureDefinition/tooth-surface"
    private static let codes = [
        "Frisk": "sound", "Fyllning": "filling", "Begynnande karies i emaljen": "caries-1",
        "Karies i dentinet": "caries-3",
    ]
}
