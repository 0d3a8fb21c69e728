// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Testing

@testable import SyntheticSweden

@Suite("Personas are ready for their journeys")
struct PersonaTests {
    private let organisations = World.region.organisations

    private func unit(_ code: String) -> String { organisations.unit(code: code)?.hsaID ?? "?" }

    private func ofType(_ type: String, _ resources: [JSONValue]?) -> [JSONValue] {
        (resources ?? []).filter { $0["resourceType"]?.string == type }
    }

    @Test(
        "they have the ages of the story",
        arguments: [
            ("anna", 47), ("gunnar", 82), ("maj", 80), ("liv", 10), ("samira", 29), ("eva", 53),
        ])
    func ages(persona: String, age: Int) throws {
        #expect(try abs(Seats.age(World.persona(persona)) - age) <= (persona == "eva" ? 1 : 0))
    }

    @Test("Anna's latest HbA1c is 58 at VC1 with goal below 52, after six years of values")
    func annasLaboratory() throws {
        let region = try World.records(of: World.persona("anna"))["P1"]
        let values = ofType("Observation", region).filter { $0.firstCode == "NPU27300" }
        let times = values.compactMap { $0["effectiveDateTime"]?.string }
        #expect(times == times.sorted() && values.count >= 12)
        let last = try World.required(values.last, "HbA1c")
        #expect(last.at("valueQuantity", "value")?.numberText == "58")
        #expect(last["referenceRange"]?[1]?.at("high", "value")?.numberText == "52")
        #expect(last.at("performer", "reference")?.string == "Organization/" + unit("VC1"))
        #expect(times.first.map { $0 < "2021" } == true)
    }

    @Test("Anna has a visit to Dr Berg today, which gives VC1 a care relation and P2 none")
    func annasBooking() throws {
        let anna = try World.persona("anna")
        let region = try World.records(of: anna)["P1"]
        let planned = ofType("Encounter", region).filter { $0["status"]?.string == "planned" }
        #expect(planned.count == 1)
        let berg = try World.required(organisations.staff(persona: "berg"), "berg")
        #expect(planned.first?.references.contains("Practitioner/" + berg.hsaID) == true)
        let current = anna.relations.filter { $0.validFrom <= World.today && $0.validTo >= World.today }
        #expect(Set(current.map(\.unitHSAID)) == [unit("VC1")])
        #expect(current.contains { $0.reason == "Bokat besök" })
    }

    @Test(
        "Anna has notes at KARD and PSYK, a referral at P2, dental and social care, and has blocked nothing")
    func annasRecords() throws {
        let anna = try World.persona("anna")
        let records = try World.records(of: anna)
        let units = Set(
            ofType("Encounter", records["P1"]).compactMap { $0.at("serviceProvider", "reference")?.string })
        #expect(units.isSuperset(of: ["KARD", "PSYK", "VC1"].map { "Organization/" + unit($0) }))
        #expect(records["P2"]?.map { $0["resourceType"]?.string } == ["Patient", "ServiceRequest"])
        #expect(records["P3"] != nil && records["K1-SOC"] != nil)
        #expect(anna.blocks.isEmpty && anna.consents.isEmpty)
        #expect(anna.sharing.count == 4)
    }

    @Test("Gunnar has decisions and visits, notes at P2 and a blocked part there, and no consent")
    func gunnar() throws {
        let gunnar = try World.persona("gunnar")
        let records = try World.records(of: gunnar)
        #expect(Set(records.keys) == ["P1", "P2", "P3", "K1-HSL", "K1-SOC"])
        let decisions = ofType("ServiceRequest", records["K1-SOC"])
        #expect(decisions.count == 3)
        #expect(decisions.allSatisfy { $0["note"]?.count == 2 && $0["status"]?.string == "active" })
        #expect(ofType("Encounter", records["K1-SOC"]).count >= 10)
        #expect(gunnar.blocks.map(\.kind) == [.outer])
        #expect(gunnar.blocks.first?.unitHSAID == unit("EKPSYK"))
        #expect(gunnar.consents.isEmpty)
        let assigned = Set(gunnar.assignments.map(\.staffHSAID))
        for persona in ["karin", "pia"] {
            #expect(assigned.contains(organisations.staff(persona: persona)?.hsaID ?? "?"))
        }
    }

    @Test("Liv's guardians are Sara and Omar, and she has her vaccinations")
    func liv() throws {
        let liv = try World.persona("liv")
        #expect(liv.guardianIndexes.map { World.people[$0].persona } == ["sara", "omar"])
        let records = try World.records(of: liv)["P1"]
        let hidden = ofType("Composition", records).filter {
            $0.at("meta", "security", "code")?.string == "guardian"
        }
        #expect(hidden.count == 1)
        let doses = ofType("Immunization", records)
        #expect(doses.count >= 8)
        #expect(doses.contains { $0["primarySource"]?.bool == false })
    }

    @Test("Samira's data are protected and tell no address")
    func samira() throws {
        let samira = try World.persona("samira")
        #expect(samira.isProtected)
        for patient in try World.records(of: samira).values.compactMap(\.first) {
            #expect(patient["address"] == nil && patient.at("meta", "security") != nil)
        }
    }
}
