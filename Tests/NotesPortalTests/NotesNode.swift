// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FHIRStore
import GuardedStore
import HTTPFront
import Hummingbird
import HummingbirdTesting
import Identity
import NotesPortal
import StaffPortal
import TestKit

/// The staff's pages and those of notes on a small country, reached without a socket.
struct NotesNode: Sendable {
    let node: TestNode
    let desk: SignInDesk
    let client: any TestClientProtocol

    var anna: PersonKey { node.key(.anna) }

    static func run(_ body: @Sendable (NotesNode) async throws -> Void) async throws {
        let node = try await TestNode()
        try await node.relate(.anna, to: TestCountry.centre)
        let clock = node.clock
        let settings = FrontSettings(isDemo: true)
        let desk = SignInDesk(store: node.store, keys: node.keys, now: { clock.now })
        let pages = Pages(renderer: try HTMLRenderer(), settings: settings)
        var book = RouteBook()
        let staff = StaffRoutes(door: node.door, pages: pages, now: { clock.now })
        staff.add(to: &book)
        NotesRoutes(staff: staff).add(to: &book)
        let front = Front(
            settings: settings, desk: desk, now: { clock.now },
            errorPage: { await ErrorPages(pages: pages).answer($0, $1, $2) }, actingName: { _ in nil })
        let app = try NodeServer(limits: settings.limits).application(
            book.responder(front), host: "127.0.0.1", port: 0, logger: .init(label: "test"))
        try await app.test(.router) { client in
            try await body(NotesNode(node: node, desk: desk, client: client))
        }
        await node.store.close()
    }

    /// A member of staff, signed in to her first commission.
    func signIn(_ member: StaffMember) async throws -> NotesBrowser {
        let reader = StaffReader(member, isStronglyIdentified: true, commission: member.commissions.first)
        let secret = try await desk.openSession(for: .staff(reader)).text
        let session = try await desk.session(secret)
        return NotesBrowser(
            client: client, cookie: "\(SessionCookie(isSecure: false).name)=\(secret)",
            token: session.map { desk.csrfToken(for: $0, form: "page") } ?? "",
            commission: member.commissions[0].hsaID.text, person: anna)
    }
}
