// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSearch
import FHIRStore
import Foundation
import Synchronization
import Testing

@testable import CrashWriter
@testable import SQLiteStore

@Suite("The SQLite store")
struct SQLiteResourceStoreTests {
    @Test("refuses what comes past the limit of its write queue, and does the rest")
    func queueLimit() async throws {
        try await withFolder { folder in
            var settings = SQLiteSettings()
            settings.writeQueueMax = 10
            let store = try await CrashWorkload.open(folder + "/q.db", settings)
            let gate = DispatchSemaphore(value: 0)
            let isWriting = DispatchSemaphore(value: 0)
            let outcomes = await withTaskGroup(of: StoreError.Code?.self) { group in
                group.addTask {
                    await Self.outcome {
                        try await store.write { _ throws(StoreError) in
                            isWriting.signal()
                            gate.wait()
                        }
                    }
                }
                await Self.wait(isWriting)
                for _ in 0..<50 {
                    group.addTask { await Self.outcome { try await store.write { _ throws(StoreError) in } } }
                }
                var codes: [StoreError.Code?] = []
                while codes.count < 40, let code = await group.next() { codes.append(code) }
                gate.signal()
                for await code in group { codes.append(code) }
                return codes
            }
            #expect(outcomes.filter { $0 == .busy }.count == 40)
            #expect(outcomes.filter { $0 == nil }.count == 11)
            await store.close()
            let late = await Self.outcome { try await store.write { _ throws(StoreError) in } }
            #expect(late == .unavailable)
        }
    }

    @Test("shares a file with another process: each sees the other's classes, facts and log lines")
    func twoStores() async throws {
        try await withFolder { folder in
            let path = folder + "/two.db"
            let stores = [
                try await CrashWorkload.open(path, SQLiteSettings()),
                try await CrashWorkload.open(path, SQLiteSettings()),
            ]
            let version = try await stores[1].factsVersion()
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<200 {
                    group.addTask {
                        try await stores[number % 2].write { session throws(StoreError) in
                            let labels = Labels(labelClass: LabelClass(owner: "o\(number % 20)"))
                            let key = CrashWorkload.key(number, 0)
                            _ = try session.put(
                                ResourceRow(
                                    key: key, text: CrashWorkload.text(number), labels: labels, entries: [],
                                    interaction: .create))
                            try session.put(
                                Fact(
                                    kind: "k", id: "\(number)", person: nil, validFrom: .distantPast,
                                    recorded: session.now, body: []))
                            try session.append(
                                LedgerEntry(body: [1], persons: [], actor: "", time: session.now))
                        }
                        let line = LedgerEntry(
                            body: [2], persons: [], actor: "", time: Instant(milliseconds: 1))
                        try await stores[(number + 1) % 2].ledger.append([line])
                    }
                }
                try await group.waitForAll()
            }
            for store in stores {
                let query = SearchQuery(type: "Observation")
                #expect(try await store.count(query, within: .owner("o7")) == 10)
                #expect(try await store.facts(kind: "k").count == 200)
                #expect(try await store.factsVersion() == version + 200)
                #expect(try await store.ledger.records(stream: "read", from: 1, count: 999).count == 200)
                #expect(try await store.ledger.records(stream: "write", from: 1, count: 999).count == 200)
                let check = try await CrashCheck(store, acknowledged: []).complaints
                #expect(!check.contains { $0.contains("breaks") })
            }
            for store in stores { await store.close() }
        }
    }

    @Test("tells the version of facts of another process at once, commit by commit")
    func factsOfTwo() async throws {
        try await withFolder { folder in
            let path = folder + "/two.db"
            let one = try await CrashWorkload.open(path, SQLiteSettings())
            let other = try await CrashWorkload.open(path, SQLiteSettings())
            for number in 0..<50 {
                let (writer, reader) = number % 2 == 0 ? (one, other) : (other, one)
                let before = try await reader.factsVersion()
                try await writer.write { session throws(StoreError) in
                    try session.put(
                        Fact(
                            kind: "k", id: "\(number)", person: nil, validFrom: .distantPast,
                            recorded: session.now, body: []))
                }
                #expect(try await reader.factsVersion() == before + 1)
                #expect(try await writer.factsVersion() == before + 1)
            }
            await one.close()
            await other.close()
        }
    }

    @Test("keeps no identity number in clear in its index, nor in its facts about persons")
    func identityNumbers() async throws {
        try await withFolder { folder in
            let path = folder + "/secret.db"
            let store = try await CrashWorkload.open(path, SQLiteSettings())
            let number = "191212121212"
            try await store.write { session throws(StoreError) in
                let entry = IndexEntry(parameter: "identifier", value: .token(system: "pnr", code: number))
                _ = try session.put(
                    ResourceRow(
                        key: CrashWorkload.key(1, 0), text: CrashWorkload.text(1), labels: Labels(),
                        entries: [entry],
                        interaction: .create))
            }
            var query = SearchQuery(type: "Observation")
            query.filters = [
                Filter(parameter: "identifier", alternatives: [.token(system: .any, code: number)])
            ]
            #expect(try await store.count(query, within: .everything) == 1)
            await store.close()
            let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
            #expect(bytes.range(of: Data(number.utf8)) == nil)
        }
    }

    @Test("reads bodies packed with a dictionary, also when opened without or with another")
    func dictionary() async throws {
        try await withFolder { folder in
            let path = folder + "/dictionary.db"
            for (number, dictionary) in [nil, "first dictionary first", "second one second", nil].enumerated()
            {
                var settings = SQLiteSettings()
                settings.dictionary = dictionary.map { Array(String(repeating: $0, count: 20).utf8) }
                let store = try await CrashWorkload.open(path, settings)
                try await store.write { session throws(StoreError) in
                    _ = try session.put(
                        ResourceRow(
                            key: CrashWorkload.key(number, 0), text: CrashWorkload.text(number),
                            labels: Labels(),
                            entries: [], interaction: .create))
                }
                for earlier in 0...number {
                    let read = try await store.read(CrashWorkload.key(earlier, 0))
                    #expect(try read?.document().root["note"]?.string == CrashWorkload.note(earlier, 0))
                }
                await store.close()
            }
        }
    }

    @Test("goes on where it was after a restart: versions, clock, log")
    func restart() async throws {
        try await withFolder { folder in
            let path = folder + "/again.db"
            for number in 1...3 {
                let moment = Instant(milliseconds: 5_000_000 - Int64(number) * 1_000)
                let store = try await SQLiteResourceStore.open(
                    path: path, keys: CrashWorkload.keys, now: { moment })
                let written = try await store.write { session throws(StoreError) in
                    try session.append(LedgerEntry(body: [1], persons: [], actor: "", time: session.now))
                    return try session.put(
                        ResourceRow(
                            key: CrashWorkload.key(1, 0), text: CrashWorkload.text(1), labels: Labels(),
                            entries: [],
                            interaction: .update))
                }
                #expect(written.version == number)
                #expect(written.updated == Instant(milliseconds: 4_999_000))
                #expect(try await store.ledger.records(stream: "write", from: 1, count: 9).count == number)
                await store.close()
            }
        }
    }

    @Test("does not open when the end of the log has been changed", arguments: ["", "-log"])
    func tampered(_ file: String) async throws {
        try await withFolder { folder in
            let path = folder + "/log.db"
            let store = try await CrashWorkload.open(path, SQLiteSettings())
            for body in 1...5 {
                let line = LedgerEntry(
                    body: [UInt8(body)], persons: [], actor: "", time: Instant(milliseconds: 1))
                try await store.ledger.append([line])
                try await store.write { session throws(StoreError) in try session.append(line) }
            }
            await store.close()
            do {
                let connection = try Connection(path: path + file, settings: SQLiteSettings())
                try connection.execute("UPDATE ledger SET body = x'07' WHERE sequence = 3")
            }
            let error = await #expect(throws: StoreError.self) {
                try await CrashWorkload.open(path, SQLiteSettings())
            }
            #expect(error?.code == .corrupt)
        }
    }

    @Test("moves its write-ahead log into the database while it writes")
    func checkpoints() async throws {
        try await withFolder { folder in
            let path = folder + "/wal.db"
            var settings = SQLiteSettings()
            settings.walCheckpointPages = 100
            let store = try await CrashWorkload.open(path, settings)
            for number in 0..<600 {
                try await store.write { session throws(StoreError) in
                    _ = try session.put(
                        ResourceRow(
                            key: CrashWorkload.key(number, 0), text: CrashWorkload.text(number),
                            labels: Labels(),
                            entries: [], interaction: .create))
                }
            }
            let pages = FileSize.of(path + "-wal") / 4_096
            #expect(pages < 100 * 9, "the log has grown to \(pages) pages")
            await store.close()
        }
    }

    private static func outcome(_ body: () async throws -> Void) async -> StoreError.Code? {
        do {
            try await body()
            return nil
        } catch {
            return (error as? StoreError)?.code ?? .notFound
        }
    }

    private static func wait(_ semaphore: DispatchSemaphore) async {
        await withCheckedContinuation { continuation in
            Thread.detachNewThread {
                semaphore.wait()
                continuation.resume()
            }
        }
    }
}

extension CrashWorkload {
    /// The text of a resource for tests.
    static func text(_ number: Int) -> ResourceText {
        let tree: JSONTree = ["resourceType": "Observation", "note": .string(note(number, 0))]
        do {
            return ResourceText(try JSONDocument(parsing: tree.encoded()).root, id: key(number, 0).id)
        } catch {
            fatalError("a test makes bad JSON")
        }
    }
}
