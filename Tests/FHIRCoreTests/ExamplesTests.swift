// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Foundation
import Testing

/// Reads the examples of FHIR R4, when SAMMANHANG_SUITES says where they are.
@Suite("The examples of FHIR R4")
struct ExamplesTests {
    static let folder = ProcessInfo.processInfo.environment["SAMMANHANG_SUITES"]

    @Test(
        "every example is read and written to the same tree",
        .enabled(if: folder != nil, "SAMMANHANG_SUITES does not say where the examples are"))
    func examples() throws {
        let folder = try #require(Self.folder)
        let text = try Self.unzip(folder + "/fhir-r4/examples.ndjson.gz")
        let lines = text.split(separator: UInt8(ascii: "\n"))
        #expect(lines.count > 100)
        for line in lines {
            let document = try JSONDocument(parsing: Array(line))
            let written = try JSONDocument(parsing: JSONPropertyTests.rebuild(document.root).encoded())
            #expect(written.root.isSameTree(as: document.root))
            let pretty = try JSONDocument(parsing: document.prettyBytes())
            #expect(pretty.root.isSameTree(as: document.root))
            #expect(document.root["resourceType"]?.string != nil)
        }
    }

    private static func unzip(_ path: String) throws -> [UInt8] {
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["gzip", "-dc", path]
        process.standardOutput = output
        try process.run()
        let data = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0)
        return [UInt8](data)
    }
}
