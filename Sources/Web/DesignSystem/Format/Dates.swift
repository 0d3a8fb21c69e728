// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Dates and times in words. The caller has already moved the moment to local time.
package struct Dates: Sendable {
    private let texts: LocalTexts

    /// Dates in the language of these texts.
    package init(_ texts: LocalTexts) {
        self.texts = texts
    }

    /// `3 maj 2026`. Months count from 1; a month outside 1-12 gives the three numbers.
    package func day(year: Int, month: Int, day: Int) -> String {
        guard (1...12).contains(month) else { return "\(year)-\(month)-\(day)" }
        return "\(day)\u{A0}\(texts["date.month.\(month)"]) \(year)"
    }

    /// `3 maj`.
    package func dayAndMonth(month: Int, day: Int) -> String {
        "\(day)\u{A0}\(texts["date.month.\(month)"])"
    }

    /// `Maj 2026`, for headings.
    package func monthHeading(year: Int, month: Int) -> String {
        let name = texts["date.month.\(month)"]
        return "\(name.prefix(1).uppercased())\(name.dropFirst()) \(year)"
    }

    /// `tisdag`; weekdays count from Monday, 1.
    package func weekday(_ number: Int) -> String {
        texts["date.weekday.\(number)"]
    }

    /// `14.05`.
    package func clock(hour: Int, minute: Int) -> String {
        "\(Self.two(hour)).\(Self.two(minute))"
    }

    /// `klockan 14.05`.
    package func time(hour: Int, minute: Int) -> String {
        texts["date.time", ["time": clock(hour: hour, minute: minute)]]
    }

    /// `3 maj 2026`, from `2026-05-03`; the text itself when it is not such a date.
    package func day(iso text: String) -> String {
        let parts = text.prefix(10).split(separator: "-").map { Int($0) }
        switch parts.count {
        case 3:
            if let y = parts[0], let m = parts[1], let d = parts[2] { return day(year: y, month: m, day: d) }
        case 2: if let y = parts[0], let m = parts[1] { return "\(texts["date.month.\(m)"]) \(y)" }
        default: break
        }
        return text
    }

    private static func two(_ number: Int) -> String {
        number < 10 ? "0\(number)" : String(number)
    }
}
