// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// An official test identity number.
struct TestNumber: Sendable {
    /// Days since 1970-01-01 of the day of birth.
    let birthDay: Int
    /// Digits 9 to 11 of 12.
    let serial: Int

    /// The registered sex that the number shows: the third digit of the serial is odd for men.
    var sex: SyntheticSex { serial.isMultiple(of: 2) ? .female : .male }

    /// Twelve digits without separator.
    var text: String {
        let day = CalendarDay(daysSinceEpoch: birthDay)
        var digits: [UInt8] = []
        digits.reserveCapacity(12)
        for (number, places) in [(day.year, 1000), (day.month, 10), (day.day, 10), (serial, 100)] {
            var place = places
            while place > 0 {
                digits.append(UInt8(number / place % 10))
                place /= 10
            }
        }
        digits.append(Self.checkDigit(digits[2...]))
        return String(decoding: digits.map { $0 + 48 }, as: UTF8.self)
    }

    /// The Luhn digit after nine digits (Skatteverket, personnummer).
    private static func checkDigit(_ nine: ArraySlice<UInt8>) -> UInt8 {
        var sum = 0
        for (place, digit) in nine.enumerated() {
            let product = Int(digit) * (2 - place % 2)
            sum += product / 10 + product % 10
        }
        return UInt8((10 - sum % 10) % 10)
    }
}
