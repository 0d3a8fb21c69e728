// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FHIRCore
import FHIRStore
import Foundation
import GuardedStore
import HTTPFront
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Identity
import SQLiteStore
import SignIn
import Sweden

/// A node on a database of its own, with a nurse of two units, a mother and her child, and a few routes to
/// try.
struct FrontNode: Sendable {
    /// Compiled once for all tests: it takes a second.
    private static let renderer = Result { try HTMLRenderer() }
    static let now = Instant("2026-05-03T12:00:00.000Z") ?? .distantPast

    let store: SQLiteResourceStore
    let desk: SignInDesk
    let keys: StoreKeys
    let settings: FrontSettings
    let people: TestPeople

    /// Makes a node, serves it to the body without a socket, and takes it away again.
    static func run<R>(
        settings: FrontSettings = FrontSettings(isDemo: true), _ setup: TestingSetup = .router,
        _ body: @Sendable (FrontNode, any TestClientProtocol) async throws -> R
    ) async throws -> R {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
            "front-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let keys = StoreKeys.random()
        let store = try await SQLiteResourceStore.open(
            path: folder.appendingPathComponent("node.db").path, keys: keys, now: { Self.now })
        let people = try TestPeople(hash: KeyedHash(key: keys.index))
        try await store.write { session throws(StoreError) in
            for fact in people.facts(at: Self.now) { try session.put(fact) }
        }
        let desk = SignInDesk(store: store, keys: keys, now: { Self.now })
        let node = FrontNode(store: store, desk: desk, keys: keys, settings: settings, people: people)
        let app = try node.application()
        let result = try await app.test(setup) { client in try await body(node, client) }
        await store.close()
        return result
    }

    /// A cookie of a new session.
    func cookie(_ reader: Reader) async throws -> String {
        "\(SessionCookie(isSecure: settings.isSecure).name)=\(try await desk.openSession(for: reader).text)"
    }

    /// The token that a page would have put in its forms.
    func token(_ cookie: String) async throws -> String {
        let secret = cookie.split(separator: "=", maxSplits: 1)[1]
        guard let session = try await desk.session(String(secret)) else { return "" }
        return desk.csrfToken(for: session, form: "page")
    }

    /// Every route that is served.
    var book: RouteBook {
        get throws {
            let pages = Pages(renderer: try Self.renderer.get(), settings: settings)
            let door = Door(store: store, keys: keys, now: { Self.now })
            var book = RouteBook()
            SiteRoutes(assets: pages.renderer.assets, settings: settings).add(to: &book)
            let world = SignInWorld(door, now: { Self.now })
            SignInRoutes(desk: desk, pages: pages, world: world, now: { Self.now }).add(to: &book)
            TrialRoutes(pages: pages).add(to: &book)
            return book
        }
    }

    private func application() throws -> Application<RouterResponder<WebContext>> {
        let pages = Pages(renderer: try Self.renderer.get(), settings: settings)
        let people = people
        let front = Front(
            settings: settings, desk: desk, now: { Self.now },
            errorPage: { await ErrorPages(pages: pages).answer($0, $1, $2) },
            actingName: { reader in
                guard case .individual(let individual) = reader else { return nil }
                return individual.actingFor == people.child.person ? people.child.name : nil
            })
        return try NodeServer(limits: settings.limits).application(
            try book.responder(front), host: "127.0.0.1", port: 0, logger: .init(label: "test"))
    }
}
