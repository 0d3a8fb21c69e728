// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Care
import Dentistry
import DesignSystem
import FHIRCore

/// Says what a dental record holds, to dentists by their terms and to persons in plain words.
struct DentalWords: Sendable {
    let texts: LocalTexts
    private let dates: Dates

    init(_ texts: LocalTexts) {
        self.texts = texts
        dates = Dates(texts)
    }

    subscript(_ key: String, _ parameters: [String: String] = [:]) -> String {
        texts["dental.\(key)", parameters]
    }

    func day(_ day: CalendarDay) -> String { dates.day(year: day.year, month: day.month, day: day.day) }

    /// The day of an entry.
    func day(_ entry: RecordEntry) -> String {
        (entry.moment?.day ?? entry.day).map(day) ?? self["day.unknown"]
    }

    /// Id, day and place of what cannot be read.
    func unreadable(_ entry: RecordEntry) -> String {
        self["unreadable", ["id": "\(entry.key)", "day": day(entry), "place": place(entry.place)]]
    }

    /// The line of it for the person herself.
    func ownUnreadable(_ entry: RecordEntry) -> UnreadableItem {
        .own(
            self["citizen.unreadable"], id: "\(entry.key)", about: [day(entry), place(entry.place)], texts)
    }

    /// `1 205 kr`.
    func money(_ kronor: Int) -> String { self["money", ["amount": Numbers.text(kronor)]] }

    /// Unit and provider; each name once.
    func place(_ place: CarePlace) -> String {
        let names = [place.unitName, place.providerName].filter { !$0.isEmpty }
        return names.count == 2 && names[0] == names[1] ? names[0] : names.joined(separator: ", ")
    }

    /// `Tand 36`.
    func tooth(_ tooth: Tooth) -> String { self["tooth.number", ["number": tooth.code]] }

    /// `Fyllning MO, komposit`; the record's own words when it has no code.
    func finding(_ note: ToothNote) -> String {
        guard let finding = note.finding else { return note.text }
        let letters = note.surfaceLetters
        let name = self["finding.\(finding.rawValue)"]
        let material = note.material.map { ", " + self["material.\($0.rawValue)"] } ?? ""
        return (letters.isEmpty ? name : "\(name) \(letters)") + material
    }

    /// `Hål in i tandbenet, på tuggytan och sidan framåt`.
    func plainFinding(_ note: ToothNote) -> String {
        guard let finding = note.finding else { return note.text }
        let name = self["plain.\(finding.rawValue)"]
        let found = note.tooth.surfaces.filter(note.surfaces.contains)
        let surfaces = found.map { self["surface.\($0.rawValue)"] }
        guard let last = surfaces.last else { return name }
        let first = surfaces.dropLast().joined(separator: ", ")
        let all = first.isEmpty ? last : self["and", ["first": first, "last": last]]
        return self["plain.on", ["finding": name, "surfaces": all]]
    }

    /// `Första stora kindtanden nere till vänster`.
    func plainTooth(_ tooth: Tooth) -> String {
        let kind = tooth.isPrimary ? "milk" : "place"
        return self[
            "\(kind).\(tooth.position)", ["side": self["side.\((tooth.quadrant - 1) % 4 + 1)"]]]
    }

    /// `5 3 4`, the outer or the inner side; a dash where nothing was measured and a star where it bled.
    func depths(_ reading: PocketReading, _ sites: [PocketSite]) -> String {
        sites.map { site in
            guard let depth = reading.depths[site] else { return "\u{2013}" }
            return "\(depth)\(reading.bleeding.contains(site) ? "*" : "")"
        }.joined(separator: " ")
    }
}
