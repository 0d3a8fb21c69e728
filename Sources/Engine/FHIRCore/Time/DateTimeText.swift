// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A date, dateTime or instant as it was read, before anyone asks which of them it may be.
struct DateTimeText: Sendable, Hashable {
    /// The first day that the text covers.
    private(set) var day: CalendarDay
    private(set) var precision: FHIRDateTime.Precision
    /// Second of the day; up to 86,400 in a leap second.
    private(set) var secondOfDay = 0
    private(set) var millisecond = 0
    /// Seconds east of UTC; nil without a zone.
    private(set) var zoneSeconds: Int?

    /// Reads the whole text; nil when it is no date or time. Zone and seconds may be missing.
    init?(_ text: Span<UInt8>) {
        var reader = DigitReader(text)
        guard let year = reader.year(text), let january = CalendarDay(year: year, month: 1, day: 1) else {
            return nil
        }
        (day, precision) = (january, .year)
        if reader.isAtEnd { return }
        guard reader.skip(text, "-"), let month = reader.month(text),
            let first = CalendarDay(year: year, month: month, day: 1)
        else { return nil }
        (day, precision) = (first, .month)
        if reader.isAtEnd { return }
        guard reader.skip(text, "-"), let number = reader.number(text, digits: 2),
            let exact = CalendarDay(year: year, month: month, day: number)
        else { return nil }
        (day, precision) = (exact, .day)
        if reader.isAtEnd { return }
        guard readTime(text, &reader), reader.isAtEnd else { return nil }
    }

    private mutating func readTime(_ text: Span<UInt8>, _ reader: inout DigitReader) -> Bool {
        guard reader.skip(text, "T"), let minutes = reader.minutes(text) else { return false }
        (secondOfDay, precision) = (minutes * 60, .minute)
        if reader.skip(text, ":") {
            guard let second = reader.second(text) else { return false }
            secondOfDay += second
            precision = .second
            if reader.isNext(text, ".") {
                guard let fraction = reader.fraction(text) else { return false }
                (millisecond, precision) = (fraction, .millisecond)
            }
        }
        if reader.isAtEnd { return true }
        zoneSeconds = reader.zone(text)
        return zoneSeconds != nil
    }

    /// The moment, when this is a whole FHIR instant: seconds and zone given.
    var instant: Instant? {
        guard precision >= .second, let zoneSeconds else { return nil }
        return Instant(milliseconds: Int64(millisecond)).adding(seconds: localSeconds - Int64(zoneSeconds))
    }

    /// The first second on the wall clock, as if it were UTC.
    var localSeconds: Int64 { Int64(day.daysSinceEpoch) * 86_400 + Int64(secondOfDay) }

    /// The first second on the wall clock after what the text covers; for years, months, days and minutes.
    var localSecondsAfter: Int64 {
        switch precision {
        case .year: Int64(day.adding(years: 1).daysSinceEpoch) * 86_400
        case .month: Int64(day.adding(months: 1).daysSinceEpoch) * 86_400
        case .day: localSeconds + 86_400
        case .minute: localSeconds + 60
        case .second, .millisecond: localSeconds + 1
        }
    }
}
