// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import GuardedStore
import HTTPFront
import Hummingbird
import HummingbirdTesting
import Identity
import StaffPortal
import TestKit

/// The portal on a small country, reached without a socket.
struct StaffNode: Sendable {
    let node: TestNode
    let desk: SignInDesk
    let client: any TestClientProtocol

    static func run(_ body: @Sendable (StaffNode) async throws -> Void) async throws {
        let node = try await TestNode()
        let clock = node.clock
        let settings = FrontSettings(isDemo: true)
        let desk = SignInDesk(store: node.store, keys: node.keys, now: { clock.now })
        let pages = Pages(renderer: try HTMLRenderer(), settings: settings)
        var book = RouteBook()
        StaffRoutes(door: node.door, pages: pages, now: { clock.now }).add(to: &book)
        let front = Front(
            settings: settings, desk: desk, now: { clock.now },
            errorPage: { await ErrorPages(pages: pages).answer($0, $1, $2) }, actingName: { _ in nil })
        let app = try NodeServer(limits: settings.limits).application(
            book.responder(front), host: "127.0.0.1", port: 0, logger: .init(label: "test"))
        try await app.test(.router) { client in
            try await body(StaffNode(node: node, desk: desk, client: client))
        }
        await node.store.close()
    }

    /// A member of staff, signed in to her first commission.
    func signIn(_ member: StaffMember) async throws -> StaffBrowser {
        let reader = StaffReader(member, isStronglyIdentified: true, commission: member.commissions.first)
        let secret = try await desk.openSession(for: .staff(reader)).text
        let session = try await desk.session(secret)
        return StaffBrowser(
            client: client, cookie: "\(SessionCookie(isSecure: false).name)=\(secret)",
            token: session.map { desk.csrfToken(for: $0, form: "page") } ?? "",
            commission: member.commissions[0].hsaID.text)
    }
}
