// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FHIRCore
import FollowUp
import Sweden

/// Counts, shares and times in the reader's language.
struct InsightWords: Sendable {
    let texts: LocalTexts
    /// What the numbers are that it tells of.
    let measure: ChartMeasure

    init(_ texts: LocalTexts, _ measure: ChartMeasure = .share) {
        self.texts = texts
        self.measure = measure
    }

    /// The words for the numbers of an indicator.
    func of(_ indicator: Indicator) -> InsightWords {
        InsightWords(texts, indicator.measure == .share ? .share : .perThousand)
    }

    /// A text that speaks of shares, or its own for events: key with `.rate`.
    func text(_ key: String, _ parameters: [String: String] = [:]) -> String {
        texts[measure == .share ? key : key + ".rate", parameters]
    }

    /// The heading of a column with counts, totals or values: `count`, `total`, `share`.
    func column(_ name: String) -> String {
        measure == .share ? texts["chart.column.\(name)"] : texts["insight.column.\(name).rate"]
    }

    /// `37`, `färre än 5` or `visas inte`.
    func count(_ count: PublishedCount) -> String {
        switch count {
        case .exact(let value): Numbers.text(value)
        case .fewerThan(let limit): texts["insight.fewer", ["limit": Numbers.text(limit)]]
        case .hidden: texts["insight.hidden"]
        }
    }

    /// `56,3 %`, `251,3`, or that it is not shown.
    func share(_ tally: PublishedTally) -> String {
        tally.share.map { measure.text($0, decimals: 1) } ?? texts["insight.hidden"]
    }

    /// `56,3 %`, `251,3 per 1 000`: outside tables, where no heading tells what it is.
    func value(_ share: Double) -> String {
        let number = measure.text(share, decimals: 1)
        return measure == .share ? number : texts["insight.rate", ["value": number]]
    }

    /// `52,1–60,4 %`, the 95 per cent interval; nil when not shown.
    func interval(_ tally: PublishedTally) -> String? {
        guard let reached = tally.reached.value, let total = tally.total.value, total > 0 else { return nil }
        let interval = measure.interval(reached, of: total)
        return measure.span(interval.lowerBound, interval.upperBound)
    }

    /// Percentage points, or events for each thousand, with their sign where it matters: `5,2`.
    func points(_ difference: Double) -> String {
        Numbers.text(difference * (measure == .share ? 100 : 1_000), decimals: 1)
    }

    /// A target as it was written: `50 %`, `250`.
    func target(_ target: Int) -> String {
        measure == .share ? Numbers.percent(Double(target) / 100) : Numbers.text(target)
    }

    /// `21 november 2026`
    func day(_ day: CalendarDay) -> String {
        Dates(texts).day(year: day.year, month: day.month, day: day.day)
    }

    /// `22 november 2025 – 21 november 2026`
    func period(_ period: FollowUpPeriod) -> String {
        "\(day(period.first)) \u{2013} \(day(period.last))"
    }

    /// `21 november 2026 klockan 14.05`, by the Swedish clock.
    func moment(_ instant: Instant) -> String {
        let offset = SwedishTime.zone.offsetAtInstant(instant)
        let minutes = (instant.milliseconds + Int64(offset) * 1_000) / 60_000 % 1_440
        let time = Dates(texts).time(hour: Int(minutes / 60), minute: Int(minutes % 60))
        return "\(day(SwedishTime.day(of: instant))) \(time)"
    }

    /// `Kvinnor`, `Män`.
    func sex(_ sex: RegisteredSex) -> String {
        texts["insight.sex.\(sex.rawValue)"]
    }

    /// `65–74 år`, `85 år och äldre`.
    func age(_ band: AgeBand) -> String {
        let key = band.through == band.from ? "one" : band.through == .max ? "over" : "span"
        return texts[
            "insight.age.\(key)", ["from": Numbers.text(band.from), "to": String(band.through)]]
    }

    /// A municipality, or that it is not known.
    func area(_ name: String) -> String {
        name.isEmpty ? texts["insight.area.unknown"] : name
    }

    /// `Förgymnasial utbildning`, or that it is not known.
    func education(_ group: EducationGroup) -> String { texts["insight.education.\(group.rawValue)"] }

    /// `Som väntat`, `Mycket lägre än väntat`, `Visas inte`.
    func judgement(_ judgement: FunnelJudgement) -> String {
        judgement == .hidden ? texts["insight.unit.hidden"] : texts["chart.funnel.\(judgement.rawValue)"]
    }

    /// How many of those with the diagnosis have a result, in words with a tag.
    func coverage(_ tally: PublishedTally?) -> (text: String, tag: Tag?) {
        guard let tally, let share = tally.share else { return (texts["insight.hidden"], nil) }
        let text = texts[
            "insight.coverage.text",
            ["share": Numbers.percent(share), "count": count(tally.reached), "total": count(tally.total)]]
        let (key, kind): (String, TagKind) =
            share >= 0.9 ? ("good", .ok) : share >= 0.7 ? ("fair", .info) : ("poor", .warn)
        return (text, Tag(texts["insight.coverage.\(key)"], kind: kind))
    }
}
