// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSearch
import FHIRStore
import Foundation

/// A `ResourceStore` in one SQLite database, with the read stream of the log in a second beside it.
package struct SQLiteResourceStore: ResourceStore {
    private let path: String
    private let writer: Writer
    private let logWriter: LedgerWriter
    private let readers: ReaderPool
    private let logReaders: ReaderPool
    private let version: FactsVersion
    private let sqliteLedger: SQLiteLedger

    /// The log of this database.
    package var ledger: any Ledger { sqliteLedger }

    /// Opens the database at `path` and the log at `path` + "-log"; makes and migrates both.
    ///
    /// - Throws: `.refused` for a file that is not ours or that a later program wrote, `.corrupt` when the
    ///   end of the log does not fit, `.unavailable` when a file cannot be opened or synced as asked.
    package static func open(
        path: String, keys: StoreKeys, settings: SQLiteSettings = .init(),
        now: @escaping @Sendable () -> Instant
    ) async throws(StoreError) -> SQLiteResourceStore {
        let hash = IndexHash(keys: keys)
        let writer = try await Writer.open(.init(path: path, settings: settings, hash: hash, now: now))
        do throws(StoreError) {
            return try await open(path, writer, settings, hash)
        } catch {
            await writer.close()
            throw error
        }
    }

    /// Opens the rest, the schema being there.
    private static func open(
        _ path: String, _ writer: Writer, _ settings: SQLiteSettings, _ hash: IndexHash
    ) async throws(StoreError) -> SQLiteResourceStore {
        let logPath = path + "-log"
        let logWriter = try await LedgerWriter.open(path: logPath, settings: settings, hash: hash)
        do throws(StoreError) {
            let version = try FactsVersion(path: path, settings: settings)
            let readers = try await ReaderPool.open(settings.readers) { () throws(StoreError) in
                try Reader(path: path, settings: settings, hash: hash)
            }
            let logReaders = try await ReaderPool.open(1) { () throws(StoreError) in
                try Reader(path: logPath, settings: settings, hash: hash)
            }
            return SQLiteResourceStore(
                path: path, writer: writer, logWriter: logWriter, readers: readers, logReaders: logReaders,
                version: version,
                sqliteLedger: SQLiteLedger(main: readers, log: logReaders, writer: logWriter, hash: hash))
        } catch {
            await logWriter.close()
            throw error
        }
    }

    /// Does what it was given and closes all files. Later calls throw `.unavailable`.
    package func close() async {
        await readers.close()
        await logReaders.close()
        version.close()
        await logWriter.close()
        await writer.close()
    }

    package func read(_ key: ResourceKey) async throws(StoreError) -> StoredResource? {
        try await readers.read { reader throws(StoreError) in try reader.current(key) }
    }

    package func read(_ keys: [ResourceKey]) async throws(StoreError) -> [StoredResource] {
        try await atOneMoment { parts throws(StoreError) in
            var found: [StoredResource] = []
            for key in keys {
                if let resource = try parts.current(key) { found.append(resource) }
            }
            return found
        }
    }

    package func read(_ key: ResourceKey, version: Int) async throws(StoreError) -> StoredResource? {
        try await history(of: key, before: version + 1, count: 1).first { $0.version == version }
    }

    package func history(
        of key: ResourceKey, before version: Int?, count: Int
    ) async throws(StoreError) -> [StoredResource] {
        try await atOneMoment { parts throws(StoreError) in
            try parts.history(of: key, before: version, count: count)
        }
    }

    package func search(
        _ query: SearchQuery, within visibility: LabelPredicate, after: PageKey?, count: Int
    ) async throws(StoreError) -> SearchPage {
        try await readers.read { reader throws(StoreError) in
            try reader.search(query, within: visibility, after: after, count: count)
        }
    }

    package func count(
        _ query: SearchQuery, within visibility: LabelPredicate
    ) async throws(StoreError) -> Int {
        try await readers.read { reader throws(StoreError) in try reader.count(query, within: visibility) }
    }

    package func timeline(
        of person: PersonKey, types: [ResourceType], within visibility: LabelPredicate,
        careDays: ClosedRange<CalendarDay>?, after: PageKey?, count: Int
    ) async throws(StoreError) -> SearchPage {
        let timeline = Timeline(person: person, types: types, visibility: visibility, careDays: careDays)
        return try await readers.read { reader throws(StoreError) in
            try reader.page(of: timeline, after: after, count: count)
        }
    }

    package func labelClasses(of person: PersonKey) async throws(StoreError) -> [LabelClassUse] {
        try await readers.read { reader throws(StoreError) in try reader.labelClasses(of: person) }
    }

    package func latestMoment() async throws(StoreError) -> Instant {
        try await readers.read { reader throws(StoreError) in try reader.parts.latestMoment() }
    }

    package func persons(
        changedSince moment: Instant, types: [ResourceType], owner: String
    ) async throws(StoreError) -> Set<PersonKey> {
        try await atOneMoment { parts throws(StoreError) in
            var found: Set<PersonKey> = []
            for type in types {
                found.formUnion(try parts.persons(changedSince: moment, type: type, owner: owner))
            }
            return found
        }
    }

    package func facts(about person: PersonKey) async throws(StoreError) -> [Fact] {
        try await readers.read { reader throws(StoreError) in try reader.parts.facts(about: person) }
    }

    package func facts(kind: String, key: String) async throws(StoreError) -> [Fact] {
        try await readers.read { reader throws(StoreError) in try reader.parts.facts(kind: kind, key: key) }
    }

    package func facts(kind: String) async throws(StoreError) -> [Fact] {
        try await readers.read { reader throws(StoreError) in try reader.parts.facts(kind: kind) }
    }

    package func factsVersion() async throws(StoreError) -> Int64 { try version.current() }

    package func write<R: Sendable>(
        _ body: @escaping @Sendable (any WriteSession) throws(StoreError) -> R
    ) async throws(StoreError) -> R {
        try await writer.write(body)
    }

    package func statistics() async throws(StoreError) -> StoreStatistics {
        let resources = try await readers.read { reader throws(StoreError) in try reader.resourcesByType() }
        let files = ["", "-wal", "-shm", "-log", "-log-wal", "-log-shm"].map { path + $0 }
        let bytes = files.reduce(Int64(0)) { sum, file in sum + FileSize.of(file) }
        return StoreStatistics(resources: resources, bytesOnDisk: bytes)
    }

    private func atOneMoment<R: Sendable>(
        _ body: @escaping @Sendable (ConnectionParts) throws(StoreError) -> R
    ) async throws(StoreError) -> R {
        try await readers.read { reader throws(StoreError) in try reader.atOneMoment(body) }
    }
}
