// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Dentistry
import HTTPFront

/// What was filled in about risk.
struct RiskInput: Sendable {
    static func field(_ area: RiskScores.Area) -> String { "risk-\(area.rawValue)" }

    private(set) var written: [RiskScores.Area: Int] = [:]
    private(set) var scores: RiskScores?
    private(set) var mistakes: [FieldMistake] = []

    /// The form before anything is filled in.
    ///
    /// - Parameter current: What stands in the record.
    init(current: RiskScores? = nil) { written = current?.scores ?? [:] }

    init(_ form: FormFields) {
        for area in RiskScores.Area.allCases {
            guard let score = Int(form.trimmed(Self.field(area))), RiskScores.scale.contains(score) else {
                mistakes.append(FieldMistake(field: Self.field(area), key: "error.risk.\(area.rawValue)"))
                continue
            }
            written[area] = score
        }
        scores = RiskScores(written)
    }
}
