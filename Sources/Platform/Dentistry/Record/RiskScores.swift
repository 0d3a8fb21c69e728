// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// How likely it is that a mouth gets worse, 0 (no raised risk) to 3 (high).
package struct RiskScores: Sendable, Hashable {
    /// What a score is of. The raw value is part of the code in records.
    package enum Area: String, Sendable, Hashable, CaseIterable {
        case general
        case caries
        case periodontal
        case technical
    }

    /// The scale.
    package static let scale = 0...3

    /// One score for each area.
    package let scores: [Area: Int]

    /// Nil unless every area has a score on the scale.
    package init?(_ scores: [Area: Int]) {
        guard Area.allCases.allSatisfy({ scores[$0].map(Self.scale.contains) == true }) else { return nil }
        self.scores = scores
    }

    /// The score of an area.
    package subscript(_ area: Area) -> Int { scores[area] ?? 0 }

    init?(_ json: JSONValue) {
        guard json.hasCode(DentalCodes.risk), !json.isWithdrawn else { return nil }
        var scores: [Area: Int] = [:]
        for part in json.parts("component") {
            guard let code = part["code"]?.code(in: DentalCodes.observation), code.hasPrefix("risk-"),
                let area = Area(rawValue: String(code.dropFirst(5)))
            else { continue }
            scores[area] = part["valueQuantity"]?["value"]?.int
        }
        self.init(scores)
    }
}
