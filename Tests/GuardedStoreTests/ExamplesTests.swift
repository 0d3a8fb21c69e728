// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import Foundation
import GuardedStore
import TestKit
import Testing

/// Where the official suites are; nil when this machine has none.
let suites = ProcessInfo.processInfo.environment["SAMMANHANG_SUITES"]

@Suite("The official R4 examples")
struct ExamplesTests {
    /// Both break a rule that R4 itself gives: elements that must be given are missing.
    private let refusedByRule: Set<String> = ["ImplementationGuide/fhir", "Questionnaire/qs1"]

    @Test(
        "each is created and read back as the same tree, or refused with its reasons",
        .enabled(if: suites != nil, "skipped: SAMMANHANG_SUITES names no folder with the official examples"))
    func roundTrip() async throws {
        let node = try await TestNode()
        let visit = node.loader(TestCountry.region)
        var refused: Set<String> = []
        var stored = 0
        for line in try lines(of: try #require(suites) + "/fhir-r4/examples.ndjson.gz") {
            let document = try JSONDocument(parsing: line)
            let type = ResourceType(try #require(document.root["resourceType"]?.string))
            do {
                let made = try await node.door.create(document, type: type, for: visit)
                let read = try await node.door.read(made.resource.key, for: visit).document()
                #expect(bare(read.root).isSameTree(as: bare(document.root)), "\(type) \(made.resource.key)")
                stored += 1
            } catch let error as DoorError {
                let name = "\(type)/\(document.root["id"]?.string ?? "?")"
                refused.insert(name)
                print("refused by the base rules: \(name): \(error.issues.first?.diagnostics ?? "")")
            }
        }
        #expect(refused == refusedByRule)
        #expect(stored == 422 - refusedByRule.count)
    }

    /// Without id, meta.versionId and meta.lastUpdated, which are the server's.
    private func bare(_ resource: JSONValue) -> JSONValue {
        var meta = JSONTree.absent
        if let value = resource["meta"] {
            meta = JSONTree(value).setting([("versionId", .absent), ("lastUpdated", .absent)])
            if meta.encoded().count == 2 { meta = .absent }
        }
        let tree = JSONTree(resource).setting([("id", .absent), ("meta", meta)])
        guard let document = try? JSONDocument(parsing: tree.encoded()) else { return resource }
        return document.root
    }

    private func lines(of path: String) throws -> [[UInt8]] {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["gzip", "-dc", path]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return data.split(separator: UInt8(ascii: "\n")).map(Array.init)
    }
}
