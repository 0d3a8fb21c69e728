// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import GuardedStore
import TestKit
import Testing

@testable import CareNotes

@Suite("A medicine is held against allergies and other medicines before it is ordered")
struct OrderMedicineTests {
    private func medicine(_ atc: String) throws -> Medicine {
        try #require(MedicineTable.common.search(atc).first)
    }

    private func allergy(_ text: String, atc: String? = nil) -> JSONTree {
        [
            "resourceType": "AllergyIntolerance", "id": "a1",
            "clinicalStatus": ["coding": [["code": "active"]]], "criticality": "high",
            "code": [
                "text": .string(text),
                "coding": atc.map { [["system": .string(MedicineTable.system), "code": .string($0)]] }
                    ?? .absent,
            ],
            "patient": ["reference": "Patient/a"], "recordedDate": "2020-01-01",
            "reaction": [["manifestation": [["text": "Nässelutslag"]]]],
            "recorder": ["reference": .string("Organization/\(TestCountry.centre.hsaID)")],
        ]
    }

    private func desk(_ allergy: JSONTree?) async throws -> Desk {
        let desk = try await Desk()
        let record = TestRecord.record(of: .anna, patient: "a", at: [TestCountry.centre])
        try await desk.node.load(record + [allergy].compactMap { $0 }, as: TestCountry.region)
        return desk
    }

    private func warnings(_ allergy: JSONTree?, _ atc: String) async throws -> [MedicineWarning.Kind] {
        let desk = try await desk(allergy)
        return try await desk.order.warnings(of: try medicine(atc), for: desk.anna, visit: desk.berg)
            .map(\.kind)
    }

    @Test("an allergy in words or by code reaches its group, and nothing outside it")
    func allergies() async throws {
        #expect(try await warnings(allergy("Fenoximetylpenicillin"), "J01CE02") == [.allergy])
        #expect(try await warnings(allergy("Fenoximetylpenicillin"), "J01CA04") == [.allergy])
        #expect(try await warnings(allergy("Penicillin"), "J01CA08") == [.allergy])
        #expect(try await warnings(allergy("Okänt", atc: "J01CE02"), "J01CF05") == [.allergy])
        #expect(try await warnings(allergy("ASA"), "M01AE01") == [.allergy])
        #expect(try await warnings(allergy("Penicillin"), "A10BA02").isEmpty)
        #expect(try await warnings(allergy("Björkpollen"), "J01CE02").isEmpty)
        #expect(try await warnings(nil, "J01CE02").isEmpty)
    }

    @Test("an allergy that cannot be read is warned of, never passed over")
    func unreadable() async throws {
        let desk = try await desk(allergy("Fenoximetylpenicillin"))
        let clock = desk.node.clock
        let door = desk.node.door(breaking: "AllergyIntolerance/a1")
        let order = OrderMedicine(door: door, now: { clock.now })
        let metformin = try medicine("A10BA02")
        let found = try await order.warnings(of: metformin, for: desk.anna, visit: desk.berg)
        #expect(found.map(\.kind) == [.unreadable] && found.map(\.name) == ["AllergyIntolerance/a1"])
        await #expect(throws: DoorError.self) {
            _ = try await order.order(
                MedicineOrder(medicine: metformin, dosage: "1", purpose: "", repeats: 0), answer: nil,
                for: desk.anna, visit: desk.berg)
        }
    }

    @Test("the same substance and the same group are told of; a warning has to be answered")
    func duplicates() async throws {
        let desk = try await desk(nil)
        let enalapril = MedicineOrder(
            medicine: try medicine("C09AA02"), dosage: "1 tablett", purpose: "Högt blodtryck", repeats: 3)
        let key = try await desk.order.order(enalapril, answer: nil, for: desk.anna, visit: desk.berg)
        func found(_ atc: String) async throws -> [MedicineWarning.Kind] {
            try await desk.order.warnings(of: try medicine(atc), for: desk.anna, visit: desk.berg)
                .map(\.kind)
        }
        #expect(try await found("C09AA02") == [.sameSubstance])
        #expect(try await found("C09AA05") == [.sameGroup])
        #expect(try await found("C09CA01").isEmpty)

        var ramipril = enalapril
        ramipril.medicine = try medicine("C09AA05")
        await #expect(throws: DoorError.self) {
            _ = try await desk.order.order(ramipril, answer: nil, for: desk.anna, visit: desk.berg)
        }
        let second = try await desk.order.order(
            ramipril, answer: "Byter medicin", for: desk.anna, visit: desk.berg)
        let seen = try await desk.seen(["MedicationRequest"])
        #expect(Set(seen.map(\.key)) == [key, second])
        let root = try #require(try seen.first { $0.key == second }?.document().root)
        #expect(root.at("note", "text")?.string == "Byter medicin")
        #expect(root["status"]?.string == "active")
        #expect(root.at("dispenseRequest", "validityPeriod", "end")?.string == "2027-05-12")
    }

    @Test("a medicine is found by name, code and strength")
    func search() {
        let table = MedicineTable.common
        #expect(table.search("metformin").count == 3)
        #expect(table.search("A10BA02").map(\.substance) == ["Metformin", "Metformin", "Metformin"])
        #expect(table.search("metf 850").map(\.name) == ["Metformin 850 mg tablett"])
        #expect(Set(table.medicines.map(\.id)).count == table.medicines.count)
    }
}
