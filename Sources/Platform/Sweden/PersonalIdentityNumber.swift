// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// A Swedish *personnummer* or *samordningsnummer*, with its century and a right check digit.
///
/// Source: 18 § folkbokföringslagen (1991:481); 2 kap. lagen (2022:1697) om samordningsnummer.
package struct PersonalIdentityNumber: Sendable, Hashable {
    /// Which of the two numbers it is.
    package enum Kind: String, Sendable, Hashable {
        /// Given to those in the population register.
        case personnummer
        /// Given to others; the day is raised by 60.
        case samordningsnummer
    }

    /// Identifier system of a *personnummer* in FHIR.
    package static let personnummerSystem = "http://electronichealth.se/identifier/personnummer"
    /// Identifier system of a *samordningsnummer* in FHIR.
    package static let samordningsnummerSystem = "http://electronichealth.se/identifier/samordningsnummer"

    /// Twelve digits, `YYYYMMDDNNNC`, as stored.
    package let text: String
    /// Which of the two numbers it is.
    package let kind: Kind
    /// The day of birth that the number tells; nil when a *samordningsnummer* tells none: month or day may be
    /// 0 for unknown, and some of Skatteverket's own test numbers name days such as 31 April.
    package let birthDay: CalendarDay?

    /// Twelve digits, with or without a hyphen before the last four; nil for anything else.
    package init?(_ text: String) {
        guard let written = WrittenIdentityNumber(text), written.digits.count == 12, !written.hasPlus else {
            return nil
        }
        self.init(digits: written.digits)
    }

    /// Any usual form: `191212121212`, `19121212-1212`, `121212-1212`, `121212+1212`, `1212121212`.
    ///
    /// Without a century the person is under 100 years old on the day `now`, with a plus sign 100 or more.
    package init?(_ text: String, now: CalendarDay) {
        guard let written = WrittenIdentityNumber(text) else { return nil }
        guard written.digits.count == 10 else {
            self.init(text)
            return
        }
        let inCentury = written.digits[0..<2].reduce(0) { $0 * 10 + Int($1) }
        var year = now.year / 100 * 100 + inCentury
        if Self.isAfter(now, year: year, digits: written.digits) { year -= 100 }
        if written.hasPlus { year -= 100 }
        let century = year / 100
        self.init(digits: [UInt8(century / 10), UInt8(century % 10)] + written.digits)
    }

    private init?(digits: [UInt8]) {
        guard digits.count == 12, digits[0] * 10 + digits[1] >= 18, Luhn.isValid(digits[2...]) else {
            return nil
        }
        let year = digits[0..<4].reduce(0) { $0 * 10 + Int($1) }
        let month = Int(digits[4] * 10 + digits[5])
        let day = Int(digits[6] * 10 + digits[7])
        birthDay = CalendarDay(year: year, month: month, day: day >= 60 ? day - 60 : day)
        if day >= 60 {
            guard month <= 12, day <= 91 else { return nil }
            kind = .samordningsnummer
        } else {
            guard birthDay != nil else { return nil }
            kind = .personnummer
        }
        text = String(decoding: digits.map { $0 + UInt8(ascii: "0") }, as: UTF8.self)
    }

    private static func isAfter(_ now: CalendarDay, year: Int, digits: [UInt8]) -> Bool {
        let month = Int(digits[2] * 10 + digits[3])
        let written = Int(digits[4] * 10 + digits[5])
        let day = written >= 60 ? written - 60 : written
        return (year, month, day) > (now.year, now.month, now.day)
    }

    /// The identifier system in FHIR of this kind of number.
    package var system: String {
        kind == .personnummer ? Self.personnummerSystem : Self.samordningsnummerSystem
    }

    /// As people write it, with century: `YYYYMMDD-NNNC`.
    package var display: String { "\(text.prefix(8))-\(text.suffix(4))" }
}
