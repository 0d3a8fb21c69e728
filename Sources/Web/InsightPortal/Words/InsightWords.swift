// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FHIRCore
import FollowUp
import Sweden

/// Counts, shares and times in the reader's language.
struct InsightWords: Sendable {
    let texts: LocalTexts

    init(_ texts: LocalTexts) {
        self.texts = texts
    }

    /// `37`, `färre än 5` or `visas inte`.
    func count(_ count: PublishedCount) -> String {
        switch count {
        case .exact(let value): Numbers.text(value)
        case .fewerThan(let limit): texts["insight.fewer", ["limit": Numbers.text(limit)]]
        case .hidden: texts["insight.hidden"]
        }
    }

    /// `56,3 %`, or that it is not shown.
    func share(_ tally: PublishedTally) -> String {
        tally.share.map { Numbers.percent($0, decimals: 1) } ?? texts["insight.hidden"]
    }

    /// `52,1–60,4 %`, the 95 per cent interval; nil when not shown.
    func interval(_ tally: PublishedTally) -> String? {
        guard let reached = tally.reached.value, let total = tally.total.value, total > 0 else { return nil }
        let interval = WilsonInterval(reached, of: total)
        return span(interval.low, interval.high)
    }

    /// `52,1–60,4 %`
    func span(_ low: Double, _ high: Double) -> String {
        "\(Numbers.text(low * 100, decimals: 1))\u{2013}\(Numbers.percent(high, decimals: 1))"
    }

    /// Percentage points with their sign where it matters: `5,2`.
    func points(_ difference: Double) -> String {
        Numbers.text(difference * 100, decimals: 1)
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
