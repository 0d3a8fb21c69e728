// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRValidation
import Foundation
import Testing

/// HL7's examples and Synthea's bundles; they lie beside the project, where SAMMANHANG_SUITES says.
private let suites = ProcessInfo.processInfo.environment["SAMMANHANG_SUITES"]

@Suite("Resources of others", .enabled(if: suites != nil, "SAMMANHANG_SUITES is not set"))
struct SuiteTests {
    /// Examples that R4's own rules refuse, as `Type/id`: see README.md of FHIRValidation.
    private static let refusedExamples: Set<String> = ["ImplementationGuide/fhir", "Questionnaire/qs1"]

    @Test("HL7's examples pass, but for those that break HL7's rules")
    func examples() throws {
        let folder = URL(filePath: try #require(suites))
        let lines = try unzipped(folder.appending(path: "fhir-r4/examples.ndjson.gz")).split(separator: 10)
        #expect(lines.count == 422)
        var refused: Set<String> = []
        for line in lines {
            let root = try JSONDocument(parsing: Array(line)).root
            let issues = BaseValidator().issues(in: root)
            guard !issues.isEmpty else { continue }
            let name = "\(root["resourceType"]?.string ?? "?")/\(root["id"]?.string ?? "?")"
            refused.insert(name)
            for issue in issues.prefix(3) { print("refused \(name) (\(issues.count)): \(issue.diagnostics)") }
        }
        #expect(refused == Self.refusedExamples)
    }

    @Test("every resource of Synthea's bundles passes")
    func synthea() throws {
        let folder = URL(filePath: try #require(suites)).appending(path: "synthea")
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .filter { $0.lastPathComponent.hasSuffix(".json.gz") }
        #expect(files.count == 115)
        var documents: [JSONDocument] = []
        for file in files { documents.append(try JSONDocument(parsing: Array(unzipped(file)))) }
        var resources = 0
        let validator = BaseValidator()
        let clock = ContinuousClock()
        let time = clock.measure {
            for document in documents {
                resources += document.root["entry"]?.count ?? 0
                let issues = validator.issues(in: document.root, expecting: "Bundle")
                for issue in issues.prefix(3) { print("refused: \(issue.diagnostics)") }
                #expect(issues.isEmpty)
            }
        }
        let bytes = documents.reduce(0) { $0 + $1.bytes.count }
        print("validated \(resources) resources, \(bytes) bytes in \(time): \(time / resources) a resource")
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
