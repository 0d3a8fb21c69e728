// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Sweden

/// Swedish clock times as FHIR texts.
enum LocalTime {
    /// `2026-03-05T10:20:00+01:00`.
    ///
    /// - Parameter minutes: Minutes after midnight by the clock.
    static func text(_ day: CalendarDay, minutes: Int) -> String {
        let local = Int64(day.daysSinceEpoch) * 86_400 + Int64(minutes) * 60
        let isSummer = SwedishTime.zone.offsetSeconds(local) > 3600
        let hour = minutes / 60 % 24
        let minute = minutes % 60
        return day.text + (hour < 10 ? "T0" : "T") + String(hour) + (minute < 10 ? ":0" : ":")
            + String(minute)
            + (isSummer ? ":00+02:00" : ":00+01:00")
    }
}
