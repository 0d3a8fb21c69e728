// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRXML
import Foundation
import Testing

/// HL7's examples; they lie beside the project, where SAMMANHANG_SUITES says.
private let suites = ProcessInfo.processInfo.environment["SAMMANHANG_SUITES"]

@Suite(.enabled(if: suites != nil, "SAMMANHANG_SUITES is not set"))
struct ExamplesTests {
    @Test("every example of R4 comes back equal from XML")
    func everyExampleR4Comes() throws {
        let file = URL(filePath: try #require(suites)).appending(path: "fhir-r4/examples.ndjson.gz")
        let lines = try unzipped(file).split(separator: 10)
        #expect(lines.count == 422)
        for line in lines {
            let document = try JSONDocument(parsing: Array(line))
            let root = document.root
            let name = "\(root["resourceType"]?.string ?? "?")/\(root["id"]?.string ?? "?")"
            do {
                let reading = try XMLReading(XMLWriter.encoded(root, pretty: true))
                #expect(reading.issues.isEmpty, "\(name): \(reading.issues)")
                let back = try JSONDocument(parsing: reading.json)
                #expect(back.root.isSameTree(as: root), "\(name) changed")
            } catch {
                Issue.record("\(name): \(error)")
            }
        }
    }

    private func unzipped(_ file: URL) throws -> Data {
        let gzip = Process()
        gzip.executableURL = URL(filePath: "/usr/bin/env")
        gzip.arguments = ["gzip", "-dc", file.path]
        let output = Pipe()
        gzip.standardOutput = output
        try gzip.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        gzip.waitUntilExit()
        return data
    }
}
