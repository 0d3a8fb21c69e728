// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Care
import FHIRCore
import HTTPFront

/// Which readings are shown: tab and period.
struct ReadingsChoice {
    /// How far back; the raw value is in days.
    enum Period: String, CaseIterable {
        case week = "7"
        case month = "30"
        case quarter = "90"
        case year = "365"
        case all = "allt"
    }

    let reader: LogGroup.Reader
    let period: Period

    /// Reads `flik` and `period`.
    init(_ query: FormFields) {
        reader = LogGroup.Reader(rawValue: query.trimmed("flik")) ?? .people
        period = Period(rawValue: query.trimmed("period")) ?? .quarter
    }

    /// The first day shown; nil for all.
    func firstDay(today: CalendarDay) -> CalendarDay? {
        Int(period.rawValue).map { today.adding(days: -$0) }
    }

    /// Path with another tab.
    func path(_ reader: LogGroup.Reader) -> String {
        "\(Section.readings.path)?flik=\(reader.rawValue)&period=\(period.rawValue)"
    }
}
