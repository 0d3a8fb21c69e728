// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import Foundation
import SQLiteStore
import Synchronization
import Testing

/// A database that must keep the contract. The next one joins `all`.
struct Backend: Sendable, CustomTestStringConvertible {
    static let all: [Backend] = [.sqlite]

    let testDescription: String
    fileprivate let open: @Sendable (_ folder: String, _ clock: FakeClock) async throws -> OpenStore

    /// A store and how to close it.
    struct OpenStore: Sendable {
        let store: any ResourceStore
        let close: @Sendable () async -> Void
    }

    private static let sqlite = Backend(testDescription: "SQLite") { folder, clock in
        let store = try await SQLiteResourceStore.open(
            path: folder + "/test.db", keys: .forTests, now: { clock.next() })
        return OpenStore(store: store, close: { await store.close() })
    }

    /// Runs `body` on an empty store, which is removed afterwards.
    func withStore(
        clock: FakeClock = FakeClock(), _ body: (any ResourceStore) async throws -> Void
    ) async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
            "store-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let opened = try await open(folder.path, clock)
        do {
            try await body(opened.store)
        } catch {
            await opened.close()
            throw error
        }
        await opened.close()
    }
}

/// A clock that ticks a millisecond at each look, or says what it is told.
final class FakeClock: Sendable {
    private let milliseconds = Mutex<Int64>(1_790_000_000_000)

    func next() -> Instant {
        milliseconds.withLock { milliseconds in
            milliseconds += 1
            return Instant(milliseconds: milliseconds)
        }
    }

    func set(_ moment: Instant) { milliseconds.withLock { $0 = moment.milliseconds } }
}

extension StoreKeys {
    static let forTests = StoreKeys(
        index: [UInt8](repeating: 1, count: 32), page: [UInt8](repeating: 2, count: 32),
        ledger: [UInt8](repeating: 3, count: 32), session: [UInt8](repeating: 4, count: 32))
}
