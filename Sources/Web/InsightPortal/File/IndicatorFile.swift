// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FollowUp

/// An indicator as CSV (RFC 4180), for other programs: decimal point, ISO dates, the same hidden cells as the
/// page.
///
/// A count that is not told is `<5`, or empty where nothing is told; a proportion then is empty too. Column
/// `status` says which: `shown`, `too-few-to-judge` or `suppressed`. For an indicator of events, `reached`
/// are events and `share` events for each person.
struct IndicatorFile: Sendable {
    static let columns = [
        "indicator", "definition_version", "period_from", "period_to", "compiled", "level", "unit_id", "name",
        "reached", "total", "share", "interval_low_95", "interval_high_95", "limit_low_99_8", "limit_low_95",
        "limit_high_95", "limit_high_99_8", "judgement", "status",
    ]

    /// The file, UTF-8, lines ended by CR LF.
    let text: String

    init(_ snapshot: Snapshot, units: [UnitResult], _ words: InsightWords) {
        let words = words.of(snapshot.indicator)
        let measure = words.measure
        var lines = [Self.columns]
        let publication = snapshot.publication
        let start = [
            snapshot.indicator.id, String(snapshot.indicator.definitionVersion),
            publication.period.first.text,
            publication.period.last.text, snapshot.compiled.text,
        ]
        if let all = publication.all, let common = all.share {
            lines.append(
                start + ["all", "", words.texts["chart.legend.common"]] + Self.numbers(all, measure))
            for unit in units {
                let placement = unit.placement(common: common, measure)
                lines.append(
                    start + ["unit", unit.id, unit.name] + Self.numbers(unit.tally, measure, placement))
            }
            for part in publication.bySex.parts {
                lines.append(
                    start + ["sex", part.key.rawValue, words.sex(part.key)]
                        + Self.numbers(part.tally, measure))
            }
            lines += Self.strata(publication, words).map { start + $0 }
        }
        lines += Self.earlier(snapshot, words)
        text = lines.map { $0.map(Self.field).joined(separator: ",") + "\r\n" }.joined()
    }

    private static func strata(_ publication: Publication, _ words: InsightWords) -> [[String]] {
        func rows<Key>(
            _ level: String, _ split: PublishedSplit<Key>, code: (Key) -> String, name: (Key) -> String
        ) -> [[String]] {
            split.parts.map { [level, code($0.key), name($0.key)] + numbers($0.tally, words.measure) }
        }
        return rows("age", publication.byAge, code: \.code) { words.age($0) }
            + rows("area", publication.byArea, code: \.self) { words.area($0) }
            + rows("education", publication.byEducation, code: \.rawValue) { words.education($0) }
            + slope(publication, words)
            + rows("treatment", publication.byTreatment, code: \.self) {
                words.texts["insight.treatment.\($0)"]
            }
    }

    /// The slope index over levels of education: its value under `share`, its interval beside.
    private static func slope(_ publication: Publication, _ words: InsightWords) -> [[String]] {
        guard let slope = publication.educationSlope else { return [] }
        return [
            ["education-slope", "", words.texts["insight.slope.row"], "", String(slope.total)]
                + [slope.value, slope.low, slope.high].map(decimal) + ["", "", "", "", "", "shown"]
        ]
    }

    /// The periods before, all together and by sex; the newest first.
    private static func earlier(_ snapshot: Snapshot, _ words: InsightWords) -> [[String]] {
        snapshot.series.dropLast().reversed().flatMap { point -> [[String]] in
            let start = [
                snapshot.indicator.id, String(snapshot.indicator.definitionVersion), point.period.first.text,
                point.period.last.text, snapshot.compiled.text,
            ]
            guard let all = point.all else { return [] }
            let sexes = point.bySex.parts.map { part in
                start + ["sex", part.key.rawValue, words.sex(part.key)] + numbers(part.tally, words.measure)
            }
            return [start + ["all", "", words.texts["chart.legend.common"]] + numbers(all, words.measure)]
                + sexes
        }
    }

    private static func numbers(
        _ tally: PublishedTally, _ measure: ChartMeasure, _ placement: FunnelPlacement? = nil
    ) -> [String] {
        var cells = [count(tally.reached), count(tally.total), tally.share.map(decimal) ?? ""]
        if let reached = tally.reached.value, let total = tally.total.value, total > 0 {
            let interval = measure.interval(reached, of: total)
            cells += [decimal(interval.lowerBound), decimal(interval.upperBound)]
        } else {
            cells += ["", ""]
        }
        let limits = placement?.limits
        cells += [limits?.lowOuter, limits?.lowInner, limits?.highInner, limits?.highOuter].map {
            $0.map(decimal) ?? ""
        }
        let isJudged = placement.map { $0.limits != nil } ?? false
        cells.append(isJudged ? placement?.judgement.rawValue ?? "" : "")
        let status =
            tally.share == nil ? "suppressed" : placement?.judgement == .tooFew ? "too-few-to-judge" : "shown"
        return cells + [status]
    }

    private static func count(_ count: PublishedCount) -> String {
        switch count {
        case .exact(let value): String(value)
        case .fewerThan(let limit): "<\(limit)"
        case .hidden: ""
        }
    }

    /// Four decimals with a point, rounded half up.
    static func decimal(_ value: Double) -> String {
        let scaled = Int((abs(value) * 10_000).rounded())
        let part = String(scaled % 10_000)
        let zeros = String(repeating: "0", count: 4 - part.count)
        return (value < 0 && scaled > 0 ? "-" : "") + "\(scaled / 10_000).\(zeros)\(part)"
    }

    /// A field, quoted where it must be. Text that a spreadsheet would run as a formula gets an apostrophe
    /// before it.
    static func field(_ text: String) -> String {
        let isFormula = text.first.map { "=+-@\t\r".contains($0) } ?? false
        let safe = isFormula && Double(text) == nil ? "'" + text : text
        let mustQuote = safe.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }
        return mustQuote
            ? "\""
                + safe.split(separator: "\"", omittingEmptySubsequences: false)
                .joined(separator: "\"\"") + "\"" : safe
    }
}
