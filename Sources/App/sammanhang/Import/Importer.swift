// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import GuardedStore

/// Loads files as one care provider's own data: bundles, lines of resources, single resources.
struct Importer: Sendable {
    private static let linesAtATime = 500
    private static let fileLimit = JSONLimits.standard.bytesMax
    private static let testSystem = "https://sammanhang.se/fhir/CodeSystem/data-kind"
    private static let notTestData = "not tagged \(testSystem)|TEST, and this database is for test data"

    let door: Door
    let visit: Visit
    /// Refuses what is not tagged TEST.
    let onlyTestData: Bool

    /// What became of one file.
    struct FileReport: Sendable {
        var path: String
        var stored = 0
        /// What was refused: where and why.
        var refused: [String] = []

        /// One line a resource: its first finding, and how many more there are.
        mutating func refuse(_ place: String, _ issues: [Issue]) {
            guard let first = issues.first else { return }
            let at = first.expression.first.map { first.diagnostics.contains($0) ? "" : " at \($0)" } ?? ""
            let position = first.position.map { " (\($0))" } ?? ""
            let more = issues.count > 1 ? ", and \(issues.count - 1) more" : ""
            refused.append("\(place): \(first.diagnostics)\(at)\(position)\(more)")
        }
    }

    /// - Throws: Only when the node itself fails; bad input is in the report.
    func load(_ path: String, progress: (Int) -> Void) async throws -> FileReport {
        var report = FileReport(path: path)
        do {
            if InputFolder.isLines(path) {
                try await loadLines(path, into: &report, progress: progress)
            } else {
                try await loadWhole(path, into: &report)
                progress(report.stored)
            }
        } catch let error as NodeError {
            report.refused.append("the file: \(error)")
        }
        return report
    }

    private func loadWhole(_ path: String, into report: inout FileReport) async throws {
        var file = try InputFile(path)
        let bytes = try file.all(limit: Self.fileLimit)
        let document: JSONDocument
        do {
            document = try JSONDocument(parsing: bytes)
        } catch {
            report.refused.append("the file: \(error.reason) (line \(error.line), column \(error.column))")
            return
        }
        if document.root["resourceType"]?.isString("Bundle") == true {
            try await loadBundle(document, into: &report)
        } else {
            try await load([(place: "the file", document: document)], into: &report)
        }
    }

    private func loadBundle(_ bundle: JSONDocument, into report: inout FileReport) async throws {
        let type = bundle.root["type"]?.string ?? ""
        let entries = bundle.root["entry"].map { Array($0.elements) } ?? []
        let isClosed = entries.contains { $0["resource"].map { !isLetIn($0) } ?? false }
        if isClosed, type == "transaction" || type == "batch" {
            report.refused.append("the bundle: \(Self.notTestData)")
            return
        }
        do {
            switch type {
            case "transaction":
                _ = try await door.transaction(bundle, for: visit)
                report.stored += entries.count
            case "batch":
                try await loadBatch(bundle, into: &report)
            default:
                var documents: [(place: String, document: JSONDocument)] = []
                for (index, entry) in entries.enumerated() {
                    guard let resource = entry["resource"] else { continue }
                    documents.append(
                        ("Bundle.entry[\(index)]", try JSONDocument(parsing: Array(resource.rawBytes))))
                }
                try await load(documents, into: &report)
            }
        } catch let error as DoorError {
            if error.code == .unavailable { throw error }
            report.refuse("the bundle", error.issues)
        }
    }

    private func loadBatch(_ bundle: JSONDocument, into report: inout FileReport) async throws {
        let response = try JSONDocument(parsing: try await door.batch(bundle, for: visit).encoded())
        for (index, entry) in (response.root["entry"].map { Array($0.elements) } ?? []).enumerated() {
            let status = entry["response"]?["status"]?.string ?? ""
            if status.hasPrefix("2") {
                report.stored += 1
            } else {
                let reason = entry.at("response", "outcome", "issue")?.first?["diagnostics"]?.string ?? status
                report.refused.append("Bundle.entry[\(index)]: \(reason)")
            }
        }
    }

    private func loadLines(
        _ path: String, into report: inout FileReport, progress: (Int) -> Void
    ) async throws {
        var file = try InputFile(path)
        var number = 0
        var waiting: [(place: String, document: JSONDocument)] = []
        while let line = try file.line(limit: Self.fileLimit) {
            number += 1
            if line.allSatisfy({ $0 == 13 || $0 == 32 }) { continue }
            do {
                waiting.append(("line \(number)", try JSONDocument(parsing: line)))
            } catch {
                report.refused.append("line \(number): \(error.reason) (column \(error.column))")
            }
            if waiting.count == Self.linesAtATime {
                try await load(waiting, into: &report)
                waiting = []
                progress(report.stored)
            }
        }
        try await load(waiting, into: &report)
        progress(report.stored)
    }

    private func load(
        _ documents: [(place: String, document: JSONDocument)], into report: inout FileReport
    ) async throws {
        for (place, document) in documents where !isLetIn(document.root) {
            report.refused.append("\(place): \(Self.notTestData)")
        }
        let documents = documents.filter { isLetIn($0.document.root) }
        let results = try await door.load(documents.map(\.document), for: visit)
        for (result, (place, _)) in zip(results, documents) {
            switch result {
            case .stored: report.stored += 1
            case .refused(let issues): report.refuse(place, issues)
            }
        }
    }

    /// Whether a resource may come in: beside personas only what `synth` or a maker of test data has tagged.
    private func isLetIn(_ resource: JSONValue) -> Bool {
        guard onlyTestData else { return true }
        guard let tags = resource["meta"]?["tag"] else { return false }
        return tags.elements.contains {
            $0["system"]?.isString(Self.testSystem) == true && $0["code"]?.isString("TEST") == true
        }
    }
}
