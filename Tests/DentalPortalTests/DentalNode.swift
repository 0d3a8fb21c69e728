// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import CitizenPortal
import DesignSystem
import FHIRCore
import FHIRStore
import GuardedStore
import HTTPFront
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Identity
import NIOCore
import StaffPortal
import TestKit

@testable import DentalPortal

/// The pages of dentistry on a real store, with a browser for Åsa and one for Anna.
struct DentalNode: Sendable {
    let node: TestNode
    let desk: SignInDesk
    let client: any TestClientProtocol

    static func run(_ body: @Sendable (DentalNode) async throws -> Void) async throws {
        let node = try await DentalCountry.node()
        try await serve(node, node.door, body)
        await node.store.close()
    }

    /// The same data and pages, but for a resource whose body cannot be read.
    func breaking(_ key: ResourceKey, _ body: @Sendable (DentalNode) async throws -> Void) async throws {
        try await Self.serve(node, node.door(breaking: key), body)
    }

    private static func serve(
        _ node: TestNode, _ door: Door, _ body: @Sendable (DentalNode) async throws -> Void
    ) async throws {
        let clock = node.clock
        let settings = FrontSettings(isDemo: true)
        let desk = SignInDesk(store: node.store, keys: node.keys, now: { clock.now })
        let pages = Pages(renderer: try HTMLRenderer(), settings: settings)
        var book = RouteBook()
        let staff = StaffRoutes(door: door, pages: pages, now: { clock.now })
        let citizen = CitizenRoutes(door: door, pages: pages, now: { clock.now })
        staff.add(to: &book)
        citizen.add(to: &book)
        DentalRoutes(staff: staff, citizen: citizen).add(to: &book)
        let front = Front(
            settings: settings, desk: desk, now: { clock.now },
            errorPage: { await ErrorPages(pages: pages).answer($0, $1, $2) }, actingName: { _ in nil })
        let app = try NodeServer(limits: settings.limits).application(
            book.responder(front), host: "127.0.0.1", port: 0, logger: .init(label: "test"))
        try await app.test(.router) { client in
            try await body(DentalNode(node: node, desk: desk, client: client))
        }
    }

    /// Anna's pages at the dentist.
    var teeth: String { "/vard/p/\(node.key(.anna).pathText)/tander" }

    func signIn(_ member: StaffMember) async throws -> DentalBrowser {
        try await browser(node.visit(member).reader, commission: member.commissions[0].hsaID.text)
    }

    func signIn(_ person: TestPerson) async throws -> DentalBrowser {
        try await browser(node.visit(person).reader, commission: nil)
    }

    private func browser(_ reader: Reader, commission: String?) async throws -> DentalBrowser {
        let secret = try await desk.openSession(for: reader).text
        let session = try await desk.session(secret)
        return DentalBrowser(
            client: client, cookie: "\(SessionCookie(isSecure: false).name)=\(secret)",
            token: session.map { desk.csrfToken(for: $0, form: "page") } ?? "", commission: commission,
            person: node.key(.anna))
    }
}
