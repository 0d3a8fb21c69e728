// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Foundation
import Sweden
import Testing

@Suite("Swedish identity numbers")
struct IdentityNumberTests {
    static let today = CalendarDay("2026-11-21") ?? CalendarDay(daysSinceEpoch: 0)
    static let folder = ProcessInfo.processInfo.environment["SAMMANHANG_SUITES"]

    @Test(
        "every usual way of writing gives the same twelve digits",
        arguments: [
            "191212121212", "19121212-1212", " 191212121212 ", "121212+1212",
        ])
    func forms(text: String) {
        #expect(PersonalIdentityNumber(text, now: Self.today)?.text == "191212121212")
    }

    @Test("a hyphen means under a hundred, a plus sign a hundred or more")
    func century() {
        #expect(PersonalIdentityNumber("121212-1212", now: Self.today)?.text == "201212121212")
        let past = CalendarDay(daysSinceEpoch: 0)
        #expect(PersonalIdentityNumber("121212-1212", now: past)?.text == "191212121212")
        #expect(PersonalIdentityNumber("1212121212", now: Self.today)?.text == "201212121212")
    }

    @Test(
        "what is not a number is refused",
        arguments: [
            "", "191212121213", "191213321212", "1912121212", "19121212+1212", "1912-12121212", "abc",
            "17121212-1212", "19121212--1212", "191212121212123", "1912 12121212",
        ])
    func refused(text: String) {
        #expect(PersonalIdentityNumber(text, now: CalendarDay(daysSinceEpoch: 0)) == nil)
    }

    @Test("a samordningsnummer has its day raised by sixty")
    func coordination() {
        let number = PersonalIdentityNumber("196109732393", now: Self.today)
        #expect(number?.kind == .samordningsnummer)
        #expect(number?.birthDay == CalendarDay("1961-09-13"))
        #expect(number?.system == PersonalIdentityNumber.samordningsnummerSystem)
    }

    @Test("a personnummer tells the day of birth and how it is shown")
    func details() {
        let number = PersonalIdentityNumber("191212121212")
        #expect(number?.kind == .personnummer)
        #expect(number?.birthDay == CalendarDay("1912-12-12"))
        #expect(number?.display == "19121212-1212")
        #expect(number?.system == PersonalIdentityNumber.personnummerSystem)
    }

    @Test(
        "the official test numbers are all numbers",
        .enabled(if: folder != nil, "SAMMANHANG_SUITES is not set"),
        arguments: [
            ("test-personnummer.txt", PersonalIdentityNumber.Kind.personnummer),
            ("test-samordningsnummer.txt", .samordningsnummer),
        ])
    func officialNumbers(file: String, kind: PersonalIdentityNumber.Kind) throws {
        let path = "\(Self.folder ?? "")/sweden/\(file)"
        let lines = try String(contentsOfFile: path, encoding: .utf8).split(whereSeparator: \.isNewline)
        #expect(lines.count > 100)
        let wrong = lines.filter { PersonalIdentityNumber(String($0))?.kind != kind }
        #expect(wrong.isEmpty)
    }

    @Test("a reserve number has two letters where a number has digits")
    func reserve() {
        #expect(NationalReserveNumber("22900101AB15")?.text == "22900101AB15")
        #expect(NationalReserveNumber("22900101-ab15")?.text == "22900101AB15")
        #expect(NationalReserveNumber("00902145AB15") != nil)
        #expect(NationalReserveNumber("22900101AB12") == nil, "the check digit is wrong")
        #expect(NationalReserveNumber("22900101IO12") == nil)
        #expect(NationalReserveNumber("191212121212") == nil)
    }

    @Test(
        "reserve numbers that others show are right, where the sex is not known too",
        arguments: [
            "98240301AA06", "22950606FH20", "22950606-FH12", "25780404KHD5", "00342145BZ31", "00749852BZK0",
            "22790814AA01",
        ])
    func shownReserves(text: String) {
        #expect(NationalReserveNumber(text) != nil)
    }

    @Test(
        "what has the form of a region's reserve number, or a series that is not used, is none",
        arguments: ["20210325K069", "21950606FH13", "17950606FH19", "98240301AA07", "25780404KHD4"])
    func otherReserves(text: String) {
        #expect(NationalReserveNumber(text) == nil)
    }
}
