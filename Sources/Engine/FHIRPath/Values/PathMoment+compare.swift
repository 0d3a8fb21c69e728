// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

extension PathMoment {
    /// Below 0, 0 or above 0; nil when the precisions differ before an answer is known (FHIRPath 6.1, 6.2).
    static func order(_ left: PathMoment, _ right: PathMoment) -> Int? {
        guard (left.kind == .time) == (right.kind == .time) else { return nil }
        var (first, second) = (left.fields, right.fields)
        if first.count > 3, second.count > 3, left.kind != .time {
            guard (left.offsetMinutes == nil) == (right.offsetMinutes == nil) else { return nil }
            if left.offsetMinutes != right.offsetMinutes {
                first = left.fieldsInUTC
                second = right.fieldsInUTC
            }
        }
        for (one, other) in zip(first, second) where one != other { return one < other ? -1 : 1 }
        return first.count == second.count ? 0 : nil
    }

    /// The fields moved to UTC, no more precise than they were.
    private var fieldsInUTC: [Int] {
        guard let offsetMinutes, fields.count >= 4 else { return fields }
        let minute = fields.count > 4 ? fields[4] : 0
        let moved = Self.shifted(fields, byMinutes: fields[3] * 60 + minute - offsetMinutes)
        return Array(moved.prefix(fields.count))
    }

    /// The moment so many units later; nil when the unit is finer than a time can be moved by or unknown.
    func adding(_ amount: Int, of unit: String) -> PathMoment? {
        var result = self
        let size = amount.magnitude
        switch unit {
        case "year" where size <= 10_000: result.addMonths(amount * 12)
        case "month" where size <= 120_000: result.addMonths(amount)
        case "week" where size <= 600_000: result.addDays(amount * 7)
        case "day" where size <= Self.daysMax: result.addDays(amount)
        case "hour" where size <= Self.daysMax * 24: result.addMilliseconds(amount * 3_600_000)
        case "minute" where size <= Self.daysMax * 1_440: result.addMilliseconds(amount * 60_000)
        case "second" where size <= Self.daysMax * 86_400: result.addMilliseconds(amount * 1_000)
        case "millisecond" where size <= Self.daysMax * 86_400_000: result.addMilliseconds(amount)
        default: return nil
        }
        guard kind == .time || (1...9999).contains(result.fields[0]) else { return nil }
        return result
    }

    /// More days than there are dates; a span beyond them leads nowhere.
    private static let daysMax: UInt = 4_000_000

    private mutating func addMonths(_ months: Int) {
        guard kind != .time else { return }
        if fields.count == 1 {
            fields[0] += months / 12
            return
        }
        let total = fields[0] * 12 + fields[1] - 1 + months
        fields[0] = total >= 0 ? total / 12 : -1
        fields[1] = (total % 12 + 12) % 12 + 1
        if fields.count > 2 {
            fields[2] = min(fields[2], MomentReader.days(inMonth: fields[1], of: fields[0]))
        }
    }

    private mutating func addDays(_ days: Int) {
        guard kind != .time else { return }
        switch fields.count {
        case 1: fields[0] += days / 365
        case 2: addMonths(days / 30)
        default: moveDay(by: days)
        }
    }

    private mutating func moveDay(by days: Int) {
        guard let day = CalendarDay(year: fields[0], month: fields[1], day: fields[2]) else { return }
        let moved = day.adding(days: days)
        fields.replaceSubrange(0..<3, with: [moved.year, moved.month, moved.day])
    }

    private mutating func addMilliseconds(_ amount: Int) {
        guard fields.count > 3 else {
            addDays(amount / 86_400_000)
            return
        }
        let known = fields.count
        let minute = known > 4 ? fields[4] : 0
        let total = (fields[3] * 60 + minute) * 60_000 + (known > 5 ? fields[5] : 0) + amount
        let dayLength = 86_400_000
        let days = total >= 0 ? total / dayLength : (total - dayLength + 1) / dayLength
        let rest = total - days * dayLength
        if kind != .time { moveDay(by: days) }
        let time = [rest / 3_600_000, rest / 60_000 % 60, rest % 60_000]
        fields.replaceSubrange(3..., with: time.prefix(known - 3))
    }

    /// Fields with the time of day given anew in minutes, which may lie outside the day.
    private static func shifted(_ fields: [Int], byMinutes total: Int) -> [Int] {
        var (days, minutes) = (0, total)
        while minutes < 0 { (days, minutes) = (days - 1, minutes + 1440) }
        while minutes >= 1440 { (days, minutes) = (days + 1, minutes - 1440) }
        let day = CalendarDay(year: fields[0], month: fields[1], day: fields[2])?.adding(days: days)
        var moved = fields
        if let day { moved.replaceSubrange(0..<3, with: [day.year, day.month, day.day]) }
        moved[3] = minutes / 60
        if moved.count > 4 { moved[4] = minutes % 60 } else { moved.append(minutes % 60) }
        return moved
    }
}
