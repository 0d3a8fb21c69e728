// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSearch
import FHIRStore
import Foundation
import Testing

@testable import CrashWriter
@testable import SQLiteStore

/// Databases as earlier programs left them, kept as SQL under `Tests/Kept/` and never edited: each must open,
/// be migrated and give what was put into it.
@Suite("Kept databases")
struct KeptDatabaseTests {
    /// The keys that the kept databases were made with. They guard nothing but these.
    private static let keys = StoreKeys(
        index: key("9q6N8jjmk6qvumpkkzUnc7wbnm4rtvSEMe3iVannO90="),
        page: key("5yMPu8qNI89ssDBEMF7UzW59b68k9kPAWrj9bV+EFrg="),
        ledger: key("PrwbCqaVEiIEoj6EWzEqZ7dlkSj4EvUAd6aN+SPr5eg="),
        session: key("025hNZUroZzAOL8HU0xeMoE5hsYnLdRcewyID/hojDA="))

    private static func key(_ base64: String) -> [UInt8] { Data(base64Encoded: base64).map(Array.init) ?? [] }

    private static func observation(_ id: String) -> ResourceKey {
        guard let id = ResourceID(id) else { fatalError("a test uses a bad id") }
        return ResourceKey("Observation", id)
    }

    private func restore(_ name: String, to path: String) throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Kept/\(name).sql")
        let connection = try Connection(path: path, settings: SQLiteSettings())
        try connection.execute(try String(contentsOf: file, encoding: .utf8))
    }

    @Test("opens, and gives every resource, version, index row, fact and log line", arguments: ["issue-2"])
    func kept(_ name: String) async throws {
        try await withFolder { folder in
            let path = folder + "/kept.db"
            try restore(name, to: path)
            try restore(name + "-log", to: path + "-log")
            let store = try await SQLiteResourceStore.open(
                path: path, keys: Self.keys, settings: SQLiteSettings(),
                now: { Instant(milliseconds: 1_900_000_000_000) })
            let amended = try #require(try await store.read(Self.observation("o2")))
            #expect(amended.version == 2)
            #expect(try amended.document().root["valueString"]?.string == "Nio")
            let first = try #require(try await store.read(Self.observation("o2"), version: 1))
            #expect(try first.document().root["valueString"]?.string == "Åtta – \"bra\"")
            let result = try #require(try await store.read(Self.observation("o1")))
            #expect(try result.document().root.at("valueQuantity", "value")?.numberText == "52.0")
            var query = SearchQuery(type: "Observation")
            query.filters = [
                Filter(parameter: "code", alternatives: [.token(system: .any, code: "NPU27300")])
            ]
            let found = try await store.search(query, within: .everything, after: nil, count: 10)
            #expect(found.resources.map(\.key.id.text) == ["o1"])
            query.filters = [
                Filter(parameter: "value-quantity", alternatives: [], modifier: .missing(false))
            ]
            let measured = try await store.search(query, within: .everything, after: nil, count: 10)
            #expect(measured.resources.map(\.key.id.text) == ["o1"])
            #expect(try await store.facts(kind: "provider").count == 1)
            #expect(try await store.statistics().resources["Patient"] == 1)
            for stream in ["read", "write"] {
                let records = try await store.ledger.records(stream: stream, from: 1, count: 100)
                #expect(records.count >= 2)
                var previous = LedgerChain.genesis
                for record in records {
                    let next = LedgerChain.next(
                        previous: previous, sequence: record.sequence, body: record.body)
                    #expect(record.hash == next)
                    previous = next
                }
            }
            await store.close()
        }
    }
}
