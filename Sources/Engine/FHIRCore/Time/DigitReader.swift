// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Reads fixed-width dates and times from bytes. Every step says nil where the text differs.
///
/// The text is handed to each call, so that the reader can be kept while the span cannot.
struct DigitReader {
    private(set) var at = 0
    private let count: Int

    init(_ text: Span<UInt8>) {
        count = text.count
    }

    var isAtEnd: Bool { at == count }

    /// A number of exactly so many digits.
    mutating func number(_ text: Span<UInt8>, digits: Int) -> Int? {
        guard count - at >= digits else { return nil }
        var result = 0
        for index in at..<at + digits {
            let digit = text[index] &- UInt8(ascii: "0")
            guard digit < 10 else { return nil }
            result = result * 10 + Int(digit)
        }
        at += digits
        return result
    }

    /// Goes past one character, when it is next.
    mutating func skip(_ text: Span<UInt8>, _ character: Unicode.Scalar) -> Bool {
        guard at < count, text[at] == UInt8(ascii: character) else { return false }
        at += 1
        return true
    }

    /// `YYYY`, 0001 to 9999.
    mutating func year(_ text: Span<UInt8>) -> Int? {
        guard let year = number(text, digits: 4), year > 0 else { return nil }
        return year
    }

    /// `MM`, 01 to 12.
    mutating func month(_ text: Span<UInt8>) -> Int? {
        guard let month = number(text, digits: 2), month >= 1, month <= 12 else { return nil }
        return month
    }

    /// `YYYY-MM-DD`, a day that exists.
    mutating func day(_ text: Span<UInt8>) -> CalendarDay? {
        guard let year = year(text), skip(text, "-"), let month = month(text), skip(text, "-"),
            let day = number(text, digits: 2)
        else { return nil }
        return CalendarDay(year: year, month: month, day: day)
    }

    /// `hh:mm` as minutes since midnight, 00:00 to 23:59.
    mutating func minutes(_ text: Span<UInt8>) -> Int? {
        guard let hour = number(text, digits: 2), hour < 24, skip(text, ":"),
            let minute = number(text, digits: 2), minute < 60
        else { return nil }
        return hour * 60 + minute
    }

    /// `ss`, 00 to 60: FHIR allows a leap second.
    mutating func second(_ text: Span<UInt8>) -> Int? {
        guard let second = number(text, digits: 2), second <= 60 else { return nil }
        return second
    }

    /// `.` and one digit or more, as milliseconds, cut off after three digits. Call it at a `.`.
    mutating func fraction(_ text: Span<UInt8>) -> Int? {
        guard skip(text, ".") else { return nil }
        var result = 0
        var digits = 0
        while at < count, text[at] &- UInt8(ascii: "0") < 10 {
            if digits < 3 { result = result * 10 + Int(text[at] - UInt8(ascii: "0")) }
            digits += 1
            at += 1
        }
        guard digits > 0 else { return nil }
        for _ in min(digits, 3)..<3 { result *= 10 }
        return result
    }

    /// `Z` or `±hh:mm`, at most 14:00, as seconds east of UTC.
    mutating func zone(_ text: Span<UInt8>) -> Int? {
        if skip(text, "Z") { return 0 }
        let sign = skip(text, "+") ? 1 : -1
        guard sign == 1 || skip(text, "-"), let minutes = minutes(text), minutes <= 14 * 60 else {
            return nil
        }
        return sign * minutes * 60
    }

    func isNext(_ text: Span<UInt8>, _ character: Unicode.Scalar) -> Bool {
        at < count && text[at] == UInt8(ascii: character)
    }
}
