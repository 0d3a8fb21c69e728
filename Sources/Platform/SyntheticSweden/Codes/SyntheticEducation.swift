// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// Levels of education, and how many have each: shorter among the old, and among those whose diabetes is
/// less well controlled, as in Swedish registers. The shares are invented, not taken from a table.
enum SyntheticEducation: String, CaseIterable {
    case preUpperSecondary = "pre-upper-secondary"
    case upperSecondary = "upper-secondary"
    case postSecondary = "post-secondary"

    static let code = FHIR.concept(
        [FHIR.coding("http://loinc.org", "82589-3", "Highest level of education")], text: "Högsta utbildning")
    private static let unknownShare = 0.03
    private static let values = allCases.map { level in
        FHIR.concept(
            [FHIR.coding("https://sammanhang.se/fhir/CodeSystem/education-level", level.rawValue)],
            text: level.text)
    }

    /// The level as a value.
    var value: JSONTree {
        switch self {
        case .preUpperSecondary: Self.values[0]
        case .upperSecondary: Self.values[1]
        case .postSecondary: Self.values[2]
        }
    }

    private var text: String {
        switch self {
        case .preUpperSecondary: "Förgymnasial utbildning"
        case .upperSecondary: "Gymnasial utbildning"
        case .postSecondary: "Eftergymnasial utbildning"
        }
    }

    /// A level for somebody; nil for the few of whom it is not known.
    static func drawn(
        age: Int, life: LifeKind, isWellControlled: Bool, with random: inout SeededRandom
    ) -> SyntheticEducation? {
        if random.happens(unknownShare) { return nil }
        let weights = zip(shares(age: age), lean(life, isWellControlled)).map { $0 * $1 }
        var left = random.unit() * weights.reduce(0, +)
        for (level, weight) in zip(allCases, weights) {
            left -= weight
            if left < 0 { return level }
        }
        return .postSecondary
    }

    private static func shares(age: Int) -> [Double] {
        switch age {
        case ..<45: [0.10, 0.40, 0.50]
        case ..<65: [0.12, 0.45, 0.43]
        case ..<75: [0.22, 0.43, 0.35]
        case ..<85: [0.33, 0.39, 0.28]
        default: [0.48, 0.32, 0.20]
        }
    }

    /// How much likelier each level is by how well the diabetes is controlled.
    private static func lean(_ life: LifeKind, _ isWellControlled: Bool) -> [Double] {
        guard life == .diabetes else { return [1, 1, 1] }
        return isWellControlled ? [0.85, 1, 1.12] : [1.2, 1.02, 0.86]
    }
}
