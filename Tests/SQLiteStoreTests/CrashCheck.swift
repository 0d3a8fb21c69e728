// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSearch
import FHIRStore
import SQLiteStore
import Testing

@testable import CrashWriter

/// What must hold after a crash, whenever it came.
struct CrashCheck {
    /// What is wrong, in words; empty when all is well.
    private(set) var complaints: [String] = []
    /// Acknowledged writes that are not there.
    private(set) var lost = 0

    /// Looks at everything in a store.
    init(_ store: SQLiteResourceStore, acknowledged: Set<CrashWorkload.Acknowledged>) async throws {
        let readLines = try await chain("read", store)
        let writeLines = try await chain("write", store)
        let facts = Set(try await store.facts(kind: "bundle").map(\.id))
        for case .line(let number) in acknowledged where !readLines.contains("r\(number)") {
            lose("line \(number)")
        }
        for case .bundle(let number) in acknowledged where !facts.contains("\(number)") {
            lose("bundle \(number)")
        }
        if writeLines != Set(facts.map { "w\($0)" }) { complaints.append("facts and log lines differ") }
        let total = try await store.statistics().resources["Observation"] ?? 0
        if total != facts.count * CrashWorkload.bundleSize { complaints.append("a bundle is there in part") }
        for number in facts.compactMap(Int.init) { try await checkBundle(number, store) }
    }

    private mutating func lose(_ what: String) {
        lost += 1
        if lost <= 5 { complaints.append("\(what) was acknowledged and is lost") }
    }

    private mutating func checkBundle(_ number: Int, _ store: SQLiteResourceStore) async throws {
        var query = SearchQuery(type: "Observation")
        query.filters = [
            Filter(
                parameter: "bundle", alternatives: [.token(system: .any, code: CrashWorkload.token(number))])
        ]
        let found = try await store.search(query, within: .everything, after: nil, count: 10).resources
        if found.count != CrashWorkload.bundleSize { complaints.append("the index lacks bundle \(number)") }
        for (part, resource) in found.enumerated() {
            let note = try resource.document().root["note"]?.string
            if resource.key != CrashWorkload.key(number, part) || note != CrashWorkload.note(number, part) {
                complaints.append("bundle \(number) has another body than was written")
            }
        }
    }

    private mutating func chain(_ stream: String, _ store: SQLiteResourceStore) async throws -> Set<String> {
        var previous = LedgerChain.genesis
        var next: Int64 = 1
        var bodies: Set<String> = []
        while true {
            let lines = try await store.ledger.records(stream: stream, from: next, count: 1_000)
            if lines.isEmpty { return bodies }
            for line in lines {
                let hash = LedgerChain.next(previous: previous, sequence: next, body: line.body)
                if line.sequence != next || line.hash != hash {
                    complaints.append("\(stream) breaks at \(next)")
                }
                (previous, next) = (line.hash, line.sequence + 1)
                bodies.insert(String(decoding: line.body, as: UTF8.self))
            }
        }
    }
}
