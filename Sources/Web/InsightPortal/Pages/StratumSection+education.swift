// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FollowUp

extension StratumSection {
    /// By education, with the slope over the levels: in words, and as the last row of the table.
    static func education(
        _ publication: Publication, name: String, _ words: InsightWords
    ) -> StratumSection? {
        let split = publication.byEducation
        let isKnown = split.parts.contains { $0.key != .unknown }
        guard split == .withheld || isKnown else {
            return StratumSection(
                id: "utbildning", key: "education", finding: words.texts["insight.slope.missing"], words)
        }
        let slope = publication.educationSlope
        return StratumSection(
            split, id: "utbildning", key: "education", name: name, words,
            finding: split == .withheld ? nil : sentence(slope, words),
            last: slope.map { [row($0, words)] } ?? []
        ) { words.education($0) }
    }

    private static func sentence(_ slope: SlopeIndex?, _ words: InsightWords) -> String {
        guard let slope else { return words.texts["insight.slope.hidden"] }
        let sign = slope.value < 0 ? -1.0 : 1.0
        let kind = !slope.isClear ? "chance" : slope.value < 0 ? "shorter" : "longer"
        return words.texts[
            "insight.slope.\(kind)",
            [
                "difference": words.points(abs(slope.value)),
                "low": words.points(min(slope.low * sign, slope.high * sign)),
                "high": words.points(max(slope.low * sign, slope.high * sign)),
            ]]
    }

    private static func row(_ slope: SlopeIndex, _ words: InsightWords) -> TableRow {
        let cells = [
            "\u{2013}", Numbers.text(slope.total),
            words.texts["insight.slope.points", ["value": words.points(slope.value)]],
            words.texts[
                "insight.slope.interval", ["low": words.points(slope.low), "high": words.points(slope.high)]],
        ]
        return TableRow(
            TableCell(words.texts["insight.slope.row"]), cells.map { TableCell($0, isNumber: true) })
    }
}
