// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRConformance
import FHIRCore
import FHIRXML
import Foundation
import Testing

/// HL7's examples and its validator suite; they lie beside the project, where SAMMANHANG_SUITES says.
private let suites = ProcessInfo.processInfo.environment["SAMMANHANG_SUITES"]

@Suite(.enabled(if: suites != nil, "SAMMANHANG_SUITES is not set"))
struct SuiteTests {
    private static let limits = JSONLimits(bytesMax: 64 << 20, depthMax: 200)

    @Test("HL7's validator cases get the verdict of the reference validator")
    func hl7sValidatorCasesGet() throws {
        let folder = URL(filePath: try #require(suites)).appending(path: "suites/validator")
        let manifest = try JSONDocument(
            parsing: Array(Data(contentsOf: folder.appending(path: "manifest.json"))), limits: Self.limits)
        var outside: [ValidatorCase.Outside: (entries: Int, cases: Int, same: Int)] = [:]
        var judged = 0
        var misses: [String: [String]] = [:]
        var unworded: Set<String> = []
        for entry in manifest.root["test-cases"]?.elements ?? manifest.root.elements {
            let read = ValidatorCase.read(entry, in: folder)
            if let reason = read.outside {
                let same = read.rest.count { verdict($0, folder).0.isEmpty != $0.isRefused }
                let told = outside[reason] ?? (0, 0, 0)
                outside[reason] = (told.entries + 1, told.cases + read.rest.count, told.same + same)
            }
            for item in read.cases {
                judged += 1
                let (errors, untold) = verdict(item, folder)
                unworded.formUnion(untold)
                guard errors.isEmpty == item.isRefused else { continue }
                let group = item.isRefused ? "let pass" : "refused"
                let why = (item.isRefused ? item.reasons : errors).first ?? ""
                misses["\(group), module \(entry["module"]?.string ?? "none")", default: []].append(
                    "\(item.name): \(why.prefix(160))")
            }
        }
        let missed = misses.values.reduce(0) { $0 + $1.count }
        print("validator suite: the same verdict in \(judged - missed) of \(judged)")
        for (reason, told) in outside.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            print(
                "  not whole, \(reason.rawValue): \(told.entries) entries; with file and outcome \(told.cases),",
                "the same verdict in \(told.same)")
        }
        for (group, list) in misses.sorted(by: { $0.key < $1.key }) {
            print("  \(group): \(list.count)")
            for miss in list { print("    \(miss)") }
        }
        #expect(unworded.isEmpty, "said in English where Swedish is wanted")
        #expect(judged > 290)
        #expect(Double(judged - missed) / Double(judged) >= 0.95)
    }

    /// The errors, and the sentences of all findings that have no Swedish.
    private func verdict(_ item: ValidatorCase, _ folder: URL) -> ([String], Set<String>) {
        let definitions = item.definitions.compactMap { load($0, folder).root }
        var options = ConformanceOptions()
        options.now = Instant("2026-11-22T00:00:00Z")
        options.allowsExamples = item.entry["examples"]?.bool != false
        options.refusesMarkup = item.entry["security-checks"] != nil || item.entry["noHtmlInMarkdown"] != nil
        var resources = definitions
        if let profile = item.profile {
            let loaded = profile.hasPrefix("http") ? nil : load(profile, folder).root
            if let loaded { resources.append(loaded) }
            let version = loaded?["version"]?.string.map { "|\($0)" } ?? ""
            options.profiles = [(loaded?["url"]?.string ?? profile) + version]
        }
        let (root, found) = load(item.file, folder)
        var issues = found
        if let root {
            issues += ConformanceValidator(ProfileSet(resources)).issues(in: root, options: options)
        }
        return (issues.filter(\.isError).map(\.diagnostics), SwedishWords.missing(in: issues))
    }

    /// A resource, and what is wrong with its text.
    private func load(_ file: String, _ folder: URL) -> (root: JSONValue?, issues: [FHIRCore.Issue]) {
        guard let data = FileManager.default.contents(atPath: folder.appending(path: file).path) else {
            return (nil, [FHIRCore.Issue(.fatal, .notFound, Wording(verbatim: "not there"))])
        }
        do {
            guard file.hasSuffix(".xml") else {
                return (try JSONDocument(parsing: Array(data), limits: Self.limits).root, [])
            }
            let reading = try XMLReading(Array(data))
            let root = try JSONDocument(parsing: reading.json, limits: Self.limits).root
            return (root, reading.issues)
        } catch let error as JSONError {
            return (nil, [FHIRCore.Issue(error)])
        } catch let error as XMLError {
            return (nil, [error.issue])
        } catch {
            return (nil, [FHIRCore.Issue(.fatal, .exception, Wording(verbatim: "\(error)"))])
        }
    }

    /// Examples that break R4's own rules, as `Type/id`: README.md tells why.
    private static let refusedExamples: Set<String> = [
        "ActivityDefinition/blood-tubes-supply", "ActivityDefinition/heart-valve-replacement",
        "Bundle/3a0707d3-549e-4467-b8b8-5a2ab3800efe", "Bundle/father", "Bundle/lri-example",
        "DeviceUseStatement/example", "EventDefinition/example", "ImplementationGuide/fhir",
        "Library/library-fhir-helpers", "Library/zika-virus-intervention-logic",
        "MedicationRequest/medrx0301",
        "Observation/f202", "PlanDefinition/example-cardiology-os", "Questionnaire/qs1",
        "Questionnaire/zika-virus-exposure-assessment",
    ]

    @Test("HL7's examples pass, but for those that break HL7's rules")
    func hl7sExamplesPassBut() throws {
        let folder = URL(filePath: try #require(suites))
        let lines = try unzipped(folder.appending(path: "fhir-r4/examples.ndjson.gz")).split(separator: 10)
        #expect(lines.count == 422)
        let validator = ConformanceValidator()
        var refused: Set<String> = []
        for line in lines {
            let root = try JSONDocument(parsing: Array(line)).root
            let found = validator.issues(in: root)
            #expect(!found.contains { $0.code == .notSupported }, "every rule can be judged")
            let errors = found.filter(\.isError)
            guard let first = errors.first else { continue }
            let name = "\(root["resourceType"]?.string ?? "?")/\(root["id"]?.string ?? "?")"
            refused.insert(name)
            print("refused \(name) (\(errors.count)): \(first.diagnostics)")
        }
        #expect(refused == Self.refusedExamples)
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
