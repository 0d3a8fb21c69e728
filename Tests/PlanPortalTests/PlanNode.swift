// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import CitizenPortal
import DesignSystem
import FHIRStore
import GuardedStore
import HTTPFront
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Identity
import PlanPortal
import StaffPortal
import TestKit

/// The pages of shared plans on a small country, reached without a socket.
struct PlanNode: Sendable {
    private static let renderer = Result { try HTMLRenderer() }

    let node: TestNode
    let desk: SignInDesk
    let book: RouteBook
    let client: any TestClientProtocol
    let gunnar: PersonKey

    static func run(_ body: @Sendable (PlanNode) async throws -> Void) async throws {
        let node = try await PlanCountry.node()
        let clock = node.clock
        let settings = FrontSettings(isDemo: true)
        let desk = SignInDesk(store: node.store, keys: node.keys, now: { clock.now })
        let pages = Pages(renderer: try renderer.get(), settings: settings)
        var routes = RouteBook()
        PlanRoutes(
            staff: StaffRoutes(door: node.door, pages: pages, now: { clock.now }),
            citizen: CitizenRoutes(door: node.door, pages: pages, now: { clock.now })
        ).add(to: &routes)
        let book = routes
        let front = Front(
            settings: settings, desk: desk, now: { clock.now },
            errorPage: { await ErrorPages(pages: pages).answer($0, $1, $2) }, actingName: { _ in nil })
        let app = try NodeServer(limits: settings.limits).application(
            book.responder(front), host: "127.0.0.1", port: 0, logger: .init(label: "test"))
        try await app.test(.router) { client in
            try await body(
                PlanNode(node: node, desk: desk, book: book, client: client, gunnar: node.key(.gunnar)))
        }
        await node.store.close()
    }

    var path: String { "/vard/p/\(gunnar.pathText)/sip" }

    /// A member of staff at her first commission, about Gunnar.
    func signIn(_ member: StaffMember) async throws -> PlanBrowser {
        let commission = member.commissions.first
        let reader = StaffReader(member, isStronglyIdentified: true, commission: commission)
        return try await browser(.staff(reader), about: gunnar, commission?.hsaID.text)
    }

    /// The person herself.
    func signIn(_ person: TestPerson) async throws -> PlanBrowser {
        try await browser(node.visit(person).reader, about: node.key(person), nil)
    }

    private func browser(
        _ reader: Reader, about person: PersonKey, _ commission: String?
    ) async throws -> PlanBrowser {
        let secret = try await desk.openSession(for: reader).text
        guard let session = try await desk.session(secret) else { throw TestFailure("no session") }
        return PlanBrowser(
            client: client, cookie: "\(SessionCookie(isSecure: false).name)=\(secret)",
            token: desk.csrfToken(for: session, form: "page"), person: person.pathText,
            commission: commission)
    }
}
