// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Care
import FHIRCore
import FHIRStore
import GuardedStore
import Identity
import TestKit
import Testing

@testable import CareNotes

@Suite("A medicine is stopped with a reason, and the person sees it")
struct StopMedicineTests {
    @Test("stopped today, why is kept, and what stood stays as an earlier version")
    func stop() async throws {
        let desk = try await Desk()
        let clock = desk.node.clock
        let key = try await ordered(desk)
        let use = StopMedicine(door: desk.node.door, now: { clock.now })
        let medicine = try await use.medicine(key.id, of: desk.anna, visit: desk.berg)
        #expect(medicine.version == 1 && medicine.view.dosage == "1 tablett")
        await #expect(throws: DoorError.self, "not without why") {
            try await use.stop(medicine, expected: 1, because: "", of: desk.anna, visit: desk.berg)
        }
        try await use.stop(medicine, expected: 1, because: "Yrsel.", of: desk.anna, visit: desk.berg)
        let seen = try #require(try await desk.seen(["MedicationRequest"]).first)
        let view = try #require(seen.readableRoot.flatMap { MedicationView($0) })
        #expect(seen.version == 2 && !view.isActive && view.stopReason == "Yrsel.")
        #expect(view.until?.day == CalendarDay("2026-05-12"))
        #expect(
            seen.readableRoot?.at("note", "authorReference", "reference")?.string?.contains("BERG") == true)
        let error = await #expect(throws: DoorError.self) {
            _ = try await use.medicine(key.id, of: desk.anna, visit: desk.berg)
        }
        #expect(error?.code == .preconditionFailed)
        #expect(try await desk.order.warnings(of: try enalapril(), for: desk.anna, visit: desk.berg).isEmpty)
    }

    @Test("only the unit that ordered it stops it, over the version that was seen, in the right record")
    func refused() async throws {
        let desk = try await Desk()
        let clock = desk.node.clock
        let key = try await ordered(desk)
        let use = StopMedicine(door: desk.node.door, now: { clock.now })
        await #expect(throws: DoorError.self) {
            _ = try await use.medicine(key.id, of: desk.node.key(.gunnar), visit: desk.berg)
        }
        await #expect(throws: DoorError.self) {
            _ = try await use.medicine(key.id, of: desk.anna, visit: desk.node.visit(TestCountry.hjort))
        }
        let medicine = try await use.medicine(key.id, of: desk.anna, visit: desk.berg)
        try await use.stop(medicine, expected: 1, because: "Yrsel.", of: desk.anna, visit: desk.berg)
        let error = await #expect(throws: DoorError.self) {
            try await use.stop(medicine, expected: 1, because: "Igen.", of: desk.anna, visit: desk.berg)
        }
        #expect(error?.code == .versionConflict(expected: 1, actual: 2))
    }

    private func enalapril() throws -> Medicine { try #require(MedicineTable.common.search("C09AA02").first) }

    private func ordered(_ desk: Desk) async throws -> ResourceKey {
        let order = MedicineOrder(
            medicine: try enalapril(), dosage: "1 tablett", purpose: "Högt blodtryck", repeats: 3)
        return try await desk.order.order(order, answer: nil, for: desk.anna, visit: desk.berg)
    }
}
