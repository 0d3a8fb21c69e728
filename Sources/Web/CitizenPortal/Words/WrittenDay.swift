// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// A day as people write it: `2026-05-03`, `20260503`, `3 5 2026`, `3/5 2026`, `2026-05`, `2026`.
enum WrittenDay {
    /// The day; of a month or year the first, or the last when `isEnd`. Nil when it cannot be read.
    static func read(_ text: String, isEnd: Bool = false) -> CalendarDay? {
        let numbers = text.split { !$0.isNumber }.map(String.init)
        guard numbers.allSatisfy({ $0.utf8.count == $0.count && $0.count <= 8 }),
            text.allSatisfy({ $0.isNumber || " -/.".contains($0) })
        else { return nil }
        switch numbers.count {
        case 1 where numbers[0].count == 8:
            let digits = numbers[0]
            return day(digits.prefix(4), digits.dropFirst(4).prefix(2), digits.suffix(2))
        case 1 where numbers[0].count == 4:
            return isEnd ? day(numbers[0], "12", "31") : day(numbers[0], "1", "1")
        case 2 where numbers[0].count == 4:
            guard let first = day(numbers[0], numbers[1], "1") else { return nil }
            return isEnd ? first.adding(months: 1).adding(days: -1) : first
        case 3 where numbers[0].count == 4: return day(numbers[0], numbers[1], numbers[2])
        case 3 where numbers[2].count == 4: return day(numbers[2], numbers[1], numbers[0])
        default: return nil
        }
    }

    private static func day(
        _ year: some StringProtocol, _ month: some StringProtocol, _ day: some StringProtocol
    ) -> CalendarDay? {
        guard let year = Int(year), let month = Int(month), let day = Int(day), (1800...2200).contains(year)
        else { return nil }
        return CalendarDay(year: year, month: month, day: day)
    }
}
