// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// Teeth by their two-digit numbers (ISO 3950, FDI).
enum Dentition {
    static let status = FHIR.concept([], text: "Tandstatus")

    /// Permanent teeth.
    static let permanent = [1, 2, 3, 4].flatMap { quadrant in (1...8).map { quadrant * 10 + $0 } }

    /// Primary teeth, which children have from about one to eleven years.
    static let primary = [5, 6, 7, 8].flatMap { quadrant in (1...5).map { quadrant * 10 + $0 } }

    private static let sites: [Int: JSONTree] = Dictionary(
        uniqueKeysWithValues: (permanent + primary).map { number in
            let coding = FHIR.coding(Concept.toothSystem, String(number))
            return (number, FHIR.concept([coding], text: "Tand \(number)"))
        })

    /// `bodySite` of a tooth.
    static func site(_ number: Int) -> JSONTree { sites[number] ?? .absent }
}
