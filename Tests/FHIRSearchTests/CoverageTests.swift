// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSchema
import FHIRSearch
import Foundation
import Testing

@Suite("All R4 search parameters")
struct CoverageTests {
    @Test("every parameter is indexed but the six that R4 leaves undefined")
    func unsupported() {
        #expect(
            SearchFixture.extractor.unsupported == [
                "DomainResource._text: the definition has no expression",
                "Patient.age: the definition has no expression",
                "Patient.birthOrderBoolean: the definition has no expression",
                "Resource._content: the definition has no expression",
                "Resource._filter: the definition has no expression",
                "Resource._query: the definition has no expression",
            ])
    }

    @Test(
        "the official examples are indexed, and found by what they hold",
        .enabled(if: SearchFixture.folder != nil, "needs SAMMANHANG_SUITES, the folder with fhir-r4"))
    func examples() throws {
        let extractor = IndexExtractor(zone: .utc)
        var byName: [String: [IndexEntry]] = [:]
        var total = 0
        let lines = try SearchFixture.lines(of: "fhir-r4/examples.ndjson.gz")
        for line in lines {
            let root = try JSONDocument(parsing: line).root
            let entries = extractor.entries(of: root)
            #expect(Set(entries).count == entries.count)
            total += entries.count
            byName["\(root["resourceType"]?.string ?? "")/\(root["id"]?.string ?? "")"] = entries
        }
        #expect(lines.count == 422)
        #expect(total > 4000)
        print("\(lines.count) examples give \(total) index entries")
        let patient = try #require(byName["Patient/example"])
        #expect(
            patient.contains(
                IndexEntry(parameter: "family", value: .string(folded: "chalmers", exact: "Chalmers"))))
        #expect(
            patient.contains(
                IndexEntry(parameter: "phone", value: .token(system: nil, code: "(03) 3410 5613"))))
        #expect(
            patient.contains(
                IndexEntry(
                    parameter: "organization", value: .reference(type: "Organization", id: "1", url: nil))))
        let observation = try #require(byName["Observation/f001"])
        #expect(
            observation.contains(
                IndexEntry(
                    parameter: "code", value: .token(system: "http://loinc.org", code: "15074-8"))))
        #expect(
            observation.contains(
                IndexEntry(
                    parameter: "patient", value: .reference(type: "Patient", id: "f001", url: nil))))
        #expect(observation.contains { $0.parameter == "value-quantity" })
    }

    @Test(
        "what an extraction costs is shown",
        .enabled(
            if: ProcessInfo.processInfo.environment["SAMMANHANG_MEASURE"] != nil, "needs SAMMANHANG_MEASURE"))
    func cost() throws {
        let lines = try SearchFixture.lines(of: "fhir-r4/examples.ndjson.gz")
        for name in [
            "Patient/example", "Observation/f001", "Observation/blood-pressure", "Encounter/example",
        ] {
            let parts = name.split(separator: "/")
            let roots = try lines.map { try JSONDocument(parsing: $0).root }
            let found = roots.first {
                $0["resourceType"]?.string == String(parts[0]) && $0["id"]?.string == String(parts[1])
            }
            guard let root = found else { continue }
            let extractor = SearchFixture.extractor
            let count = extractor.entries(of: root).count
            var best = Double.infinity
            for _ in 0..<5 {
                let start = Self.threadMicroseconds
                for _ in 0..<1000 { _ = extractor.entries(of: root) }
                best = min(best, (Self.threadMicroseconds - start) / 1000)
            }
            print("\(name): \(count) entries, \(root.rawBytes.count) bytes, \(best) microseconds")
        }
    }

    /// Processor time of this thread, so that a busy machine does not count.
    private static var threadMicroseconds: Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) * 1e6 + Double(time.tv_nsec) / 1e3
    }
}
