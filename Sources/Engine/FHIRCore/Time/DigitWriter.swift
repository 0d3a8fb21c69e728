// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Writes dates and times of fixed width.
struct DigitWriter {
    private var bytes: [UInt8] = []

    var text: String { String(decoding: bytes, as: UTF8.self) }

    init() {
        bytes.reserveCapacity(32)
    }

    mutating func character(_ character: Unicode.Scalar) {
        bytes.append(UInt8(ascii: character))
    }

    /// A number with leading zeros up to so many digits.
    mutating func number(_ number: Int, digits: Int) {
        if number < 0 { character("-") }
        let magnitude = String(number.magnitude).utf8
        for _ in magnitude.count..<max(digits, magnitude.count) { character("0") }
        bytes.append(contentsOf: magnitude)
    }

    mutating func day(_ day: CalendarDay) {
        number(day.year, digits: 4)
        character("-")
        number(day.month, digits: 2)
        character("-")
        number(day.day, digits: 2)
    }

    /// `hh:mm:ss` of a second of the day.
    mutating func time(secondOfDay: Int) {
        minutes(secondOfDay / 60)
        character(":")
        number(secondOfDay % 60, digits: 2)
    }

    /// `hh:mm`.
    mutating func minutes(_ minutes: Int) {
        number(minutes / 60, digits: 2)
        character(":")
        number(minutes % 60, digits: 2)
    }

    /// `Z` or `±hh:mm`.
    mutating func zone(offsetSeconds: Int) {
        if offsetSeconds == 0 { return character("Z") }
        character(offsetSeconds < 0 ? "-" : "+")
        minutes(Int(offsetSeconds.magnitude) / 60)
    }
}
