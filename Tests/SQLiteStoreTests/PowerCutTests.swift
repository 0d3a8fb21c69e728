// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import CUnsyncedVFS
import FHIRStore
import Foundation
import SQLiteStore
import Synchronization
import Testing

@testable import CrashWriter

@Suite("A power cut at any moment", .serialized)
struct PowerCutTests {
    private static let cuts = ProcessInfo.processInfo.environment["SAMMANHANG_KILLS"].flatMap(Int.init) ?? 5

    @Test("loses nothing acknowledged and leaves nothing half-written", arguments: [0, 50])
    func full(keepPercent: Int) async throws {
        for cut in 0..<Self.cuts {
            let check = try await check(.full, cut: cut, keepPercent: keepPercent)
            #expect(check.complaints.isEmpty, "cut \(cut)")
        }
    }

    @Test(
        "would lose acknowledged writes if commits were synced less",
        arguments: [SQLiteSettings.Synchronous.normal, .off])
    func less(_ synchronous: SQLiteSettings.Synchronous) async throws {
        var lost = 0
        for cut in 0..<3 {
            do {
                lost += try await check(synchronous, cut: cut, keepPercent: 0).lost
            } catch is StoreError {
                // With no syncing at all the database may be past opening.
                lost += 1
            }
        }
        #expect(lost > 0, "the test cannot tell whether commits are synced")
    }

    /// Lets a workload run into a power cut and looks at what is left.
    private func check(
        _ synchronous: SQLiteSettings.Synchronous, cut: Int, keepPercent: Int
    ) async throws -> CrashCheck {
        #expect(unsynced_vfs_power_on() == 0)
        var result: CrashCheck?
        try await withFolder { folder in
            let path = folder + "/power.db"
            var settings = SQLiteSettings()
            settings.vfs = "unsynced"
            settings.synchronous = synchronous
            settings.walCheckpointPages = 100
            settings.ledgerTailMax = 200
            let acknowledged = Mutex(Set<CrashWorkload.Acknowledged>())
            let store = try await CrashWorkload.open(path, settings)
            let seed = UInt64(cut * 100 + keepPercent)
            unsynced_vfs_cut_power_after(200 + (cut * 977) % 4_000, seed, Int32(keepPercent))
            await CrashWorkload(store: store, first: 0).run(tasks: 9) { told in
                acknowledged.withLock { _ = $0.insert(told) }
            }
            await store.close()
            #expect(unsynced_vfs_is_cut() == 1)
            let again = try await CrashWorkload.open(path, SQLiteSettings())
            result = try await CrashCheck(again, acknowledged: acknowledged.withLock { $0 })
            await again.close()
        }
        return try #require(result)
    }
}
