// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

extension FormValues {
    /// What somebody wrote as a day.
    enum WrittenDay: Sendable, Hashable {
        case none
        case day(CalendarDay)
        case mistaken
    }

    /// The day of the three fields of a date.
    func day(_ name: String) -> WrittenDay {
        let parts = ["ar", "manad", "dag"].map { self["\(name)-\($0)"] }
        guard parts.contains(where: { !$0.isEmpty }) else { return .none }
        guard let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
            (1900...2200).contains(year), let found = CalendarDay(year: year, month: month, day: day)
        else { return .mistaken }
        return .day(found)
    }

    mutating func set(_ name: String, day: CalendarDay?) {
        self["\(name)-ar"] = day.map { String($0.year) } ?? ""
        self["\(name)-manad"] = day.map { String($0.month) } ?? ""
        self["\(name)-dag"] = day.map { String($0.day) } ?? ""
    }
}
