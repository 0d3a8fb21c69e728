// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import FHIRCore
import FHIRStore
import GuardedStore
import TestKit
import Testing

@Suite("The door: history")
struct HistoryTests {
    /// Versions 1 and 2 of an observation at the health centre, 3 and 4 at psychiatry, 5 at the centre.
    private func node() async throws -> TestNode {
        let node = try await TestNode()
        try await node.load(
            TestRecord.record(of: .anna, patient: "anna", at: [TestCountry.centre, TestCountry.psychiatry]),
            as: TestCountry.region)
        for unit in ["VC1", "PSYK", "PSYK", "VC1"] {
            let result = TestRecord.result(
                "anna-O-VC1", of: "anna", in: "anna-E-\(unit)", value: "50", day: "2026-05-10")
            _ = try await node.door.update(
                try JSONDocument(parsing: result.encoded()), key: "Observation/anna-O-VC1",
                for: node.loader(TestCountry.region))
        }
        try await node.relate(.anna, to: TestCountry.centre)
        return node
    }

    @Test("older versions are reached past hidden ones, and pages with only hidden ones are passed by")
    func hidden() async throws {
        let node = try await node()
        let berg = node.visit(TestCountry.berg)
        var seen: [Int] = []
        var before: Int?
        repeat {
            let page = try await node.door.history(
                of: "Observation/anna-O-VC1", before: before, count: 1, for: berg)
            seen += page.versions.map(\.version)
            before = page.next
        } while before != nil
        #expect(seen == [5, 2, 1])
        let wide = try await node.door.history(
            of: "Observation/anna-O-VC1", count: 4, for: berg)
        #expect(wide.versions.map(\.version) == [5, 2])
        #expect(wide.next == 2)
    }
}
