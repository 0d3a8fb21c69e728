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

    /// Reads one entry of the manifest: a case without profile, and one with it when it has one.
    static func read(_ entry: JSONValue, in folder: URL) -> (cases: [ValidatorCase], outside: Outside?) {
        let file = entry["file"]?.string ?? ""
        let support = ["supporting", "profiles"].flatMap { name in
            entry[name]?.elements.compactMap(\.string) ?? []
        }
        let profile = entry["profile"]
        let more = profile?["supporting"]?.elements.compactMap(\.string) ?? []
        let source = profile?["source"]?.string
        if entry["packages"] != nil { return ([], .package) }
        guard file.hasSuffix(".json") || file.hasSuffix(".xml") else { return ([], .format) }
        let local = [file] + support + more + (source.map { $0.hasPrefix("http") ? [] : [$0] } ?? [])
        guard local.allSatisfy({ FileManager.default.fileExists(atPath: folder.appending(path: $0).path) }),
            let base = errors(entry["java"], in: folder)
        else { return ([], .fileMissing) }
        if entry["validateReference"] != nil { return ([], .fetched) }
        let name = entry["name"]?.string ?? file
        var cases = [
            ValidatorCase(
                name: name, file: file, definitions: support, profile: nil, isRefused: !base.isEmpty,
                reasons: base,
                entry: entry)
        ]
        if let source, let found = errors(profile?["java"], in: folder) {
            cases.append(
                ValidatorCase(
                    name: name + " by profile", file: file, definitions: support + more, profile: source,
                    isRefused: !found.isEmpty, reasons: found, entry: entry))
        }
        if cases.contains(where: \.isForTerminology) {
            return (cases.filter { !$0.isForTerminology }, .terminology)
        }
        return (cases, nil)
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
