// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import GuardedStore
import Identity
import TestKit

@testable import CareNotes

/// Anna with a relation to the health centre, where Berg writes.
struct Desk: Sendable {
    let node: TestNode
    let write: WriteNote
    let order: OrderMedicine

    var anna: PersonKey { node.key(.anna) }
    var berg: Visit { node.visit(TestCountry.berg) }

    init() async throws {
        let node = try await TestNode()
        let clock = node.clock
        self.node = node
        write = WriteNote(door: node.door, now: { clock.now })
        order = OrderMedicine(door: node.door, now: { clock.now })
        try await node.relate(.anna, to: TestCountry.centre)
    }

    /// A visit with text, a diagnosis, a measure and a blood pressure.
    static var content: NoteContent {
        var content = NoteContent(.visit)
        content.write("Hosta & snuva <3 dagar", in: .reason)
        content.write("Mår bättre.\n\nDricker  bra.", in: .assessment)
        content.diagnoses = ["J06.9"].compactMap { CodeTable.diagnoses.entry($0) }.map { CodedItem($0) }
        content.measures = ["AF015"].compactMap { CodeTable.measures.entry($0) }.map { CodedItem($0) }
        content.values = [
            MeasuredValue(.systolic, written: "140"), MeasuredValue(.diastolic, written: "85"),
            MeasuredValue(.temperature, written: "37,5"),
        ].compactMap { $0 }
        return content
    }

    /// What Anna sees of some types.
    func seen(_ types: [ResourceType]) async throws -> [StoredResource] {
        try await node.door.timeline(
            TimelineQuestion(person: anna, types: types), for: node.visit(.anna)
        ).matches
    }
}
