// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FHIRCore
import FHIRServer
import FHIRStore
import Foundation
import GuardedStore
import HTTPFront
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Identity
import SQLiteStore
import Sweden

/// The API on a database of its own, with a system client of one care provider.
struct APINode: Sendable {
    private static let renderer = Result { try HTMLRenderer() }
    static let now = Instant("2026-05-03T12:00:00.000Z") ?? .distantPast
    static let provider: HSAID = "SE2321000016-P001"

    let store: SQLiteResourceStore
    let desk: SignInDesk
    let door: Door
    let book: RouteBook
    /// Header fields of the system client.
    let system: HTTPFields
    let client: any TestClientProtocol

    /// Makes a node, serves it to the body without a socket, and takes it away again.
    static func run<R>(
        settings: FrontSettings = FrontSettings(baseURL: "https://nod.example", isDemo: true),
        _ body: @Sendable (APINode) async throws -> R
    ) async throws -> R {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("api-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let keys = StoreKeys.random()
        let store = try await SQLiteResourceStore.open(
            path: folder.appendingPathComponent("node.db").path, keys: keys, now: { now })
        try await store.write { session throws(StoreError) in
            for fact in directory.facts() { try session.put(fact) }
        }
        let desk = SignInDesk(store: store, keys: keys, now: { now })
        let pages = Pages(renderer: try renderer.get(), settings: settings)
        var book = RouteBook()
        let door = Door(store: store, keys: keys, now: { now })
        FHIRRoutes(door: door, settings: settings, now: { now }).add(to: &book)
        let front = Front(
            settings: settings, desk: desk, now: { now },
            errorPage: { await ErrorPages(pages: pages).answer($0, $1, $2) }, actingName: { _ in nil })
        let app = Application(responder: book.responder(front))
        let token = try await desk.issueToken(for: client(scopes: .all), hours: 1)
        let made = book
        let result = try await app.test(.router) { client in
            let system: HTTPFields = [.authorization: "Bearer \(token)"]
            return try await body(
                APINode(store: store, desk: desk, door: door, book: made, system: system, client: client))
        }
        await store.close()
        return result
    }

    /// A system client of the provider.
    static func client(scopes: Scopes) -> Reader {
        .system(
            SystemClient(id: "import", name: "Import", provider: provider, purposes: [.care], scopes: scopes))
    }

    private static var directory: Directory {
        Directory(
            providers: [
                CareProvider(
                    hsaID: provider, name: "Region Exempel", organisationNumber: "2321000016",
                    kind: .careProvider)
            ],
            units: [
                CareUnit(
                    hsaID: "SE2321000016-VC01", name: "Vårdcentralen Linden", provider: provider,
                    sector: .health,
                    branch: "primary", kindOfUnit: "vc")
            ])
    }
}
