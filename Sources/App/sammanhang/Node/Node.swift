// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Audit
import FHIRCore
import FHIRStore
import Foundation
import GuardedStore
import Identity
import Logging
import SQLiteStore
import Sweden

/// An open database with its door: what every command works on.
struct Node: Sendable {
    let store: SQLiteResourceStore
    let keys: StoreKeys
    let door: Door
    let desk: SignInDesk
    let now: @Sendable () -> Instant

    /// Opens a database, or makes it.
    static func open(_ address: DatabaseAddress, mustExist: Bool = false) async throws -> Node {
        if mustExist, !FileManager.default.fileExists(atPath: address.path) {
            throw NodeError(
                "There is no database at \(address.path). Make one with `sammanhang synth` or `import`.")
        }
        let keys = try KeyFile.load(for: address)
        let now: @Sendable () -> Instant = { Clock.now() }
        do {
            let store = try await SQLiteResourceStore.open(path: address.path, keys: keys, now: now)
            return Node(
                store: store, keys: keys,
                door: Door(store: store, keys: keys, unreadable: tellOperator, now: now),
                desk: SignInDesk(store: store, keys: keys, now: now), now: now)
        } catch {
            throw NodeError("The database \(address) cannot be opened: \(error.reason)")
        }
    }

    /// Tells the operator's log of a body that cannot be read: which one, nothing of what it holds.
    private static func tellOperator(_ broken: UnreadableResource) {
        Logger(label: "sammanhang").error(
            "unreadable resource",
            metadata: [
                "resource.key": "\(broken.key)", "resource.version": "\(broken.version)",
                "resource.unit": "\(broken.unit)",
            ])
    }

    /// Signs where the log stands and closes the database, also when the log takes nothing.
    func close() async throws {
        do {
            _ = try await AccessLog.writeCheckpoint(
                ledger: store.ledger, key: keys.ledger, now: now(), requestID: ResourceID.random().text)
        } catch {
            await store.close()
            throw error
        }
        await store.close()
    }

    /// A system client of a provider, for commands that load data.
    func loader(for provider: HSAID, command: String) -> Visit {
        let client = SystemClient(
            id: "cli-\(command)", name: "sammanhang \(command)", provider: provider,
            purposes: [.care, .administration], scopes: .all)
        return Visit(
            reader: .system(client), purpose: .administration, requestID: ResourceID.random().text,
            channel: "cli")
    }
}
