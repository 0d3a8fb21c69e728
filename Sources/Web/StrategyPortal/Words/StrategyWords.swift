// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FHIRCore
import Strategy
import Sweden

/// Codes, days and fields of plans in the reader's language.
struct StrategyWords: Sendable {
    let texts: LocalTexts

    init(_ texts: LocalTexts) {
        self.texts = texts
    }

    subscript(_ key: String, _ parameters: [String: String] = [:]) -> String {
        texts["strategy.\(key)", parameters]
    }

    func count(_ key: String, _ count: Int, _ parameters: [String: String] = [:]) -> String {
        texts.plural("strategy.\(key)", count, parameters)
    }

    /// A code of one of the closed lists.
    func code(_ kind: String, _ code: String) -> String { self["\(kind).\(code)"] }

    /// The heading of a field.
    func field(_ field: MeasureField) -> String { self["field.\(field.rawValue)"] }

    /// What stands in a field, for people; empty when nothing does.
    func values(_ measure: Measure, _ field: MeasureField) -> [String] {
        switch field {
        case .milestones:
            measure.milestones.map {
                "\(day($0.date)): \($0.title) (\(code("milestone", $0.status.rawValue)))"
            }
        case .indicators: measure.indicators.map(\.name)
        case .nextReport: [measure.followUp?.nextReport].compactMap { $0.map(day) }
        case .cadence: [measure.followUp?.cadenceMonths].compactMap { $0 }.map { count("months", $0) }
        case .reports:
            measure.reports.map {
                "\(day($0.day)): \(code("assessment", $0.assessment.rawValue)). \($0.text)"
            }
        case .decisions: measure.decisions.map { "\(day($0.day)): \($0.text) \($0.diaryNumber)" }
        default: values(field, measure.values(of: field))
        }
    }

    /// Codes of a field in words; what is no code stays as it is.
    func values(_ field: MeasureField, _ raw: [String]) -> [String] {
        guard let kind = field.codes else { return raw }
        return raw.map { code(kind, $0) }
    }

    /// `21 november 2026`
    func day(_ day: CalendarDay) -> String {
        Dates(texts).day(year: day.year, month: day.month, day: day.day)
    }

    /// `1 januari 2020 – 31 december 2022`
    func period(_ plan: Plan) -> String { "\(day(plan.first)) \u{2013} \(day(plan.last))" }

    /// `21 november 2026 klockan 14.05`, by the Swedish clock.
    func moment(_ instant: Instant) -> String {
        let offset = SwedishTime.zone.offsetAtInstant(instant)
        let minutes = (instant.milliseconds + Int64(offset) * 1_000) / 60_000 % 1_440
        let time = Dates(texts).time(hour: Int(minutes / 60), minute: Int(minutes % 60))
        return "\(day(SwedishTime.day(of: instant))) \(time)"
    }

    /// `14,8 %`, with the decimals it has.
    func number(_ value: Double, unit: String) -> String {
        let written = Numbers.text(written: PlanNumber.text(value))
        return unit.isEmpty ? written : "\(written)\u{A0}\(unit)"
    }

    /// How far a measure is, as a tag.
    func status(_ status: MeasureStatus) -> Tag {
        let kind: TagKind =
            switch status {
            case .ongoing: .info
            case .finished: .ok
            case .paused, .stopped: .warn
            case .planned, .notStated: .neutral
            }
        return Tag(code("status", status.rawValue), kind: kind)
    }

    /// How it goes, as a tag.
    func assessment(_ assessment: Assessment) -> Tag {
        let kind: TagKind =
            switch assessment {
            case .asPlanned: .ok
            case .someRisk: .warn
            case .greatRisk: .danger
            }
        return Tag(code("assessment", assessment.rawValue), kind: kind)
    }
}
