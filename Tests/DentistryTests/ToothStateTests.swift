// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Care
import FHIRCore
import FHIRStore
import TestKit
import Testing

@testable import Dentistry

@Suite("How a tooth is now")
struct ToothStateTests {
    /// Notes as they stand in a record, a day apart; `36:caries-3:MO` or in words, `36=Frisk`.
    private func record(_ findings: [String]) throws -> DentalRecord {
        let items = try findings.enumerated().map { place, text in try item(text, place) }
        return DentalRecord(items.reversed())
    }

    private func item(_ text: String, _ place: Int) throws -> RecordItem {
        let inWords = text.split(separator: "=").map(String.init)
        let coded = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        let number = inWords.count == 2 ? inWords[0] : coded[0]
        let marks: [JSONTree] =
            coded.count > 2
            ? coded[2].map { ["url": .string(DentalCodes.surface), "valueCode": .string(String($0))] } : []
        let value: JSONTree =
            inWords.count == 2
            ? ["text": .string(inWords[1])]
            : ["coding": [["system": .string(DentalCodes.finding), "code": .string(coded[1])]]]
        let tree: JSONTree = [
            "resourceType": "Observation", "id": .string("o\(place)"), "status": "final",
            "code": ["text": "Tandstatus"], "effectiveDateTime": .string("2026-01-\(10 + place)"),
            "bodySite": [
                "extension": marks.isEmpty ? .absent : .array(marks),
                "coding": [["system": .string(DentalCodes.tooth), "code": .string(number)]],
            ], "valueCodeableConcept": value,
        ]
        let stored = StoredResource(
            key: ResourceKey("Observation", ResourceID(stringLiteral: "o\(place)")), version: 1,
            updated: .distantPast, isDeleted: false, labels: labels(place),
            body: tree.encoded(), interaction: .create)
        return try #require(RecordItem(stored, in: TestCountry.directory))
    }

    private func labels(_ place: Int) -> Labels {
        let clinic = DentalCountry.clinic
        return Labels(
            careDay: CalendarDay("2026-01-\(10 + place)"),
            labelClass: LabelClass(
                owner: clinic.provider.text, unit: clinic.hsaID.text, sector: clinic.sector.rawValue,
                informationType: "fun"))
    }

    private func state(_ findings: [String], tooth number: Int = 36) throws -> String {
        let tooth = try #require(Tooth(number))
        return try record(findings).teeth[tooth]?.notes.map {
            "\($0.finding?.rawValue ?? $0.text) \($0.surfaceLetters)".trimmingSuffix(" ")
        }.joined(separator: ", ") ?? "unknown"
    }

    @Test(
        "what is found later undoes what was found before, surface by surface",
        arguments: [
            (["36:caries-3:MO"], "caries-3 MO"),
            (["36:caries-3:MO", "36:filling:MO"], "filling MO"),
            (["36:caries-3:MO", "36:filling:O"], "caries-3 M, filling O"),
            (["36:filling:O", "36:caries-1:D"], "filling O, caries-1 D"),
            (["36:filling:MO", "36:root-filled", "36:crown"], "root-filled, crown"),
            (["36:filling:MO", "36:missing"], "missing"),
            (["36:missing", "36:implant"], "implant"),
            (["36:filling:MO", "36:sound"], ""),
            (["36:fracture", "36:filling:M"], "filling M"),
            (["36=Karies i dentinet", "36=Fyllning"], "Fyllning"),
            (["36=Karies i dentinet", "36:filling:MO"], "filling MO"),
            (["35:filling:O"], "unknown"),
        ])
    func replay(_ findings: [String], _ expected: String) throws {
        #expect(try state(findings) == expected)
    }

    @Test("a tooth counts once: decayed before filled, missing before both")
    func index() throws {
        let teeth = try record([
            "36:filling:O", "36:caries-3:M", "46:filling:O", "26:caries-2:O", "16:missing", "18:missing",
            "21:crown", "48:retained", "55:caries-3:O", "54:missing", "35=Fyllning",
        ])
        let permanent = teeth.index(isPrimary: false)
        #expect(permanent.decayed == 1 && permanent.missing == 1 && permanent.filled == 2)
        #expect(permanent.total == 4)
        let milk = teeth.index(isPrimary: true)
        #expect(milk.decayed == 1 && milk.missing == 0 && milk.total == 1)
    }

    @Test("what is told in words only is shown in its words and not coded by guess")
    func words() throws {
        let record = try record(["36=Tandköttsficka 4 mm"])
        let note = try #require(record.marked.first?.notes.first)
        #expect(note.finding == nil && note.text == "Tandköttsficka 4 mm")
        #expect(record.index(isPrimary: false).total == 0)
    }
}

extension String {
    fileprivate func trimmingSuffix(_ suffix: String) -> String {
        hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
    }
}
