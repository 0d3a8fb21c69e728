// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Audit
import FHIRStore
import GuardedStore
import TestKit
import Testing

@Suite("The door: the log")
struct OwnLogTests {
    @Test("that staff read their own log stands in the log, without persons")
    func ownActions() async throws {
        let node = try await TestNode()
        let berg = node.visit(TestCountry.berg)
        let before = try await node.door.ownActions(count: 10, for: berg)
        #expect(!before.contains { $0.activity == .readLog })
        let after = try await node.door.ownActions(count: 10, for: berg)
        let row = try #require(after.first { $0.activity == .readLog })
        #expect(row.persons.isEmpty)
        #expect(row.resources.map(\.count) == [before.count])
    }
}
