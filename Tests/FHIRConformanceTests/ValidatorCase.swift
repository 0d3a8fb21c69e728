// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Foundation

/// A case of HL7's validator suite: a file, what is loaded beside it, and whether it is to be refused.
struct ValidatorCase {
    /// Why a case cannot be judged here.
    enum Outside: String, CaseIterable {
        case fileMissing = "a file or the outcome is not in the suite"
        case package = "needs an external package"
        case terminology = "refused for what only a terminology server knows"
        case fetched = "its references lead to files that are not in the suite"
        case format = "neither JSON nor XML"
    }

    let name: String
    let file: String
    let definitions: [String]
    /// The file of the profile that is asked for, or its address.
    let profile: String?
    let isRefused: Bool
    let reasons: [String]
    let entry: JSONValue

    /// What an entry of the manifest holds.
    struct Entry {
        /// The cases that are whole here: one without profile, and one with it when it has one.
        var cases: [ValidatorCase] = []
        /// Why cases of it are not judged.
        var outside: Outside?
        /// The cases that are not whole here, but have a file and an outcome.
        var rest: [ValidatorCase] = []
    }

    /// Reads one entry of the manifest.
    static func read(_ entry: JSONValue, in folder: URL) -> Entry {
        let file = entry["file"]?.string ?? ""
        guard file.hasSuffix(".json") || file.hasSuffix(".xml") else { return Entry(outside: .format) }
        func isHere(_ name: String) -> Bool {
            FileManager.default.fileExists(atPath: folder.appending(path: name).path)
        }
        let support = ["supporting", "profiles"].flatMap { name in
            entry[name]?.elements.compactMap(\.string) ?? []
        }
        let profile = entry["profile"]
        let more = profile?["supporting"]?.elements.compactMap(\.string) ?? []
        let source = profile?["source"]?.string
        var cases: [ValidatorCase] = []
        let name = entry["name"]?.string ?? file
        if isHere(file), let base = errors(entry["java"], in: folder) {
            cases.append(ValidatorCase(name, file, support, profile: nil, reasons: base, entry))
        }
        if isHere(file), let source, let found = errors(profile?["java"], in: folder) {
            cases.append(
                ValidatorCase(
                    name + " by profile", file, support + more, profile: source, reasons: found, entry))
        }
        if entry["packages"] != nil { return Entry(outside: .package, rest: cases) }
        let local = [file] + support + more + (source.map { $0.hasPrefix("http") ? [] : [$0] } ?? [])
        guard local.allSatisfy(isHere), errors(entry["java"], in: folder) != nil else {
            return Entry(outside: .fileMissing, rest: cases)
        }
        if entry["validateReference"] != nil { return Entry(outside: .fetched, rest: cases) }
        let rest = cases.filter(\.isForTerminology)
        let whole = cases.filter { !$0.isForTerminology }
        return Entry(cases: whole, outside: rest.isEmpty ? nil : .terminology, rest: rest)
    }

    private init(
        _ name: String, _ file: String, _ definitions: [String], profile: String?, reasons: [String],
        _ entry: JSONValue
    ) {
        self.name = name
        self.file = file
        self.definitions = definitions
        self.profile = profile
        isRefused = !reasons.isEmpty
        self.reasons = reasons
        self.entry = entry
    }

    /// Whether every reason is one that needs SNOMED CT, LOINC, UCUM or ISO 3166.
    private var isForTerminology: Bool {
        let marks = [
            "snomed", "loinc", "unitsofmeasure", "Wrong Display", "ECL", "iso:3166", "jurisdiction", "cvx",
        ]
        return isRefused && reasons.allSatisfy { reason in marks.contains { reason.contains($0) } }
    }

    /// The errors of a recorded outcome; nil when it is not here.
    private static func errors(_ recorded: JSONValue?, in folder: URL) -> [String]? {
        var outcome = recorded
        if let path = recorded?.string {
            guard
                let data = FileManager.default.contents(
                    atPath: folder.appending(path: "outcomes/\(path)").path)
            else { return nil }
            outcome = try? JSONDocument(parsing: Array(data)).root
        }
        guard let outcome else { return nil }
        if let issues = outcome["issue"] ?? outcome.at("outcome", "issue") {
            return issues.elements.filter {
                $0["severity"]?.isString("error") == true || $0["severity"]?.isString("fatal") == true
            }.map { $0.at("details", "text")?.string ?? $0["diagnostics"]?.string ?? "" }
        }
        return Array(repeating: "", count: outcome["errorCount"]?.int ?? 0)
    }
}
