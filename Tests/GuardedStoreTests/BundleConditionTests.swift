// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import GuardedStore
import TestKit
import Testing

@Suite("The door: conditions in bundles")
struct BundleConditionTests {
    private func bundle(_ type: String, _ request: JSONTree, _ resource: JSONTree) throws -> JSONDocument {
        let tree: JSONTree = [
            "resourceType": "Bundle", "type": .string(type),
            "entry": [["resource": resource, "request": request]],
        ]
        return try JSONDocument(parsing: tree.encoded())
    }

    @Test(
        "an ifMatch that names no version writes over nothing, in a batch as in a transaction",
        arguments: ["PUT", "DELETE"])
    func malformedVersion(_ method: String) async throws {
        let node = try await TestNode()
        let visit = node.loader(TestCountry.region)
        let patient = TestRecord.patient("a", .anna)
        try await node.load([patient], as: TestCountry.region)
        let request: JSONTree = ["method": .string(method), "url": "Patient/a", "ifMatch": "3"]
        let resource = method == "PUT" ? patient : .absent
        let answer = try JSONDocument(
            parsing: try await node.door.batch(try bundle("batch", request, resource), for: visit).encoded())
        let status = answer.root["entry"]?[0]?.at("response", "status")?.string
        #expect(status == "422 Unprocessable Entity")
        let error = await #expect(throws: DoorError.self) {
            try await node.door.transaction(try bundle("transaction", request, resource), for: visit)
        }
        #expect(error?.code == .invalid)
        #expect(try await node.door.read("Patient/a", for: visit).version == 1)
    }

    @Test("a conditional reference never points to what was deleted while it was looked up")
    func deletedMeanwhile() async throws {
        let node = try await TestNode()
        let door = node.door
        let visit = node.loader(TestCountry.region)
        for round in 0..<20 {
            let key = ResourceKey("Patient", try #require(ResourceID("p\(round)")))
            try await node.load([TestRecord.patient(key.id.text, .anna)], as: TestCountry.region)
            let note: JSONTree = [
                "resourceType": "Observation", "id": .string("o\(round)"), "status": "final",
                "code": ["text": "HbA1c"],
                "subject": ["reference": .string("Patient?identifier=\(TestPerson.anna.number.text)")],
            ]
            let request: JSONTree = ["method": "PUT", "url": .string("Observation/o\(round)")]
            let sent = try bundle("transaction", request, note)
            async let deleted = door.delete(key, for: visit)
            let isStored: Bool
            do {
                _ = try await door.transaction(sent, for: visit)
                isStored = true
            } catch {
                isStored = false
            }
            let gone = try await deleted.resource.updated
            guard isStored else { continue }
            let written = try #require(ResourceID("o\(round)"))
            #expect(try await door.read(ResourceKey("Observation", written), for: visit).updated <= gone)
        }
    }

    @Test("ifNoneMatch is refused rather than passed over")
    func noneMatch() async throws {
        let node = try await TestNode()
        let visit = node.loader(TestCountry.region)
        let request: JSONTree = ["method": "PUT", "url": "Patient/a", "ifNoneMatch": "*"]
        let error = await #expect(throws: DoorError.self) {
            try await node.door.transaction(
                try bundle("transaction", request, TestRecord.patient("a", .anna)), for: visit)
        }
        #expect(error?.code == .unsupported)
    }
}
