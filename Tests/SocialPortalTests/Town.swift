// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import CitizenPortal
import DesignSystem
import FHIRCore
import GuardedStore
import HTTPFront
import Hummingbird
import HummingbirdTesting
import Identity
import StaffPortal
import Sweden
import TestKit

@testable import SocialPortal

/// The pages of social services on a small municipality, reached without a socket.
struct Town: Sendable {
    static let ifo: HSAID = "SE2120000999-K2"
    static let bist = CareUnit(
        hsaID: "SE2120000999-BIST", name: "Biståndsenheten", provider: TestCountry.socialCare,
        sector: .socialElderDisability, branch: "elderly-and-disabled", kindOfUnit: "needs-assessment")
    static let childUnit = CareUnit(
        hsaID: "SE2120000999-BOF", name: "Barn- och familjeenheten", provider: ifo, sector: .socialOther,
        branch: "individuals-and-families", kindOfUnit: "child-protection")
    static let karin = staff("SE2120000999-KARIN", "Karin Sjögren", bist)
    static let tom = staff("SE2120000999-TOM", "Tom Wikström", childUnit)

    let node: TestNode
    let desk: SignInDesk
    let client: any TestClientProtocol
    let book: RouteBook

    static func run(_ body: @Sendable (Town) async throws -> Void) async throws {
        let node = try await TestNode()
        let child = CareProvider(
            hsaID: ifo, name: "Testby, individ och familj", organisationNumber: "2120000999",
            kind: .socialCareProvider, joinedSharing: nil)
        try await node.enter(
            Directory(providers: [child], units: [bist, childUnit], staff: [karin, tom]).facts())
        try await node.inform(.gunnar, by: TestCountry.socialCare)
        try await serve(node, node.door, body)
        await node.store.close()
    }

    /// The same town, but for a resource whose body cannot be read.
    func breaking(_ key: ResourceKey, _ body: @Sendable (Town) async throws -> Void) async throws {
        try await Self.serve(node, node.door(breaking: key), body)
    }

    private static func serve(
        _ node: TestNode, _ door: Door, _ body: @Sendable (Town) async throws -> Void
    ) async throws {
        let clock = node.clock
        let settings = FrontSettings(isDemo: true)
        let desk = SignInDesk(store: node.store, keys: node.keys, now: { clock.now })
        let pages = Pages(renderer: try HTMLRenderer(), settings: settings)
        var book = RouteBook()
        CitizenRoutes(door: door, pages: pages, now: { clock.now }).add(to: &book)
        StaffRoutes(door: door, pages: pages, now: { clock.now }).add(to: &book)
        SocialRoutes(door: door, pages: pages, now: { clock.now }).add(to: &book)
        let front = Front(
            settings: settings, desk: desk, now: { clock.now },
            errorPage: { await ErrorPages(pages: pages).answer($0, $1, $2) }, actingName: { _ in "Liv" })
        let app = try NodeServer(limits: settings.limits).application(
            book.responder(front), host: "127.0.0.1", port: 0, logger: .init(label: "test"))
        let filled = book
        try await app.test(.router) { client in
            try await body(Town(node: node, desk: desk, client: client, book: filled))
        }
    }

    private static func staff(_ id: HSAID, _ name: String, _ unit: CareUnit) -> StaffMember {
        let commission = Commission(
            hsaID: HSAID(id.text + "-U") ?? id, name: "Uppdrag", purpose: .insats, unit: unit.hsaID,
            provider: unit.provider, role: "handläggare", rights: [.read, .write, .sign])
        return StaffMember(hsaID: id, name: name, title: "handläggare", commissions: [commission])
    }

    /// A member of staff, signed in to her first commission.
    func signIn(_ member: StaffMember) async throws -> Guest {
        let reader = StaffReader(member, isStronglyIdentified: true, commission: member.commissions.first)
        return try await guest(.staff(reader), [(FormSeal.Name.commission, member.commissions[0].hsaID.text)])
    }

    /// A person, signed in; perhaps for a child.
    func signIn(_ person: TestPerson, actingFor child: TestPerson? = nil) async throws -> Guest {
        let subject = node.key(child ?? person).pathText
        return try await guest(
            node.visit(person, actingFor: child).reader, [(FormSeal.Name.person, subject)])
    }

    private func guest(_ reader: Reader, _ seal: [(name: String, value: String)]) async throws -> Guest {
        let secret = try await desk.openSession(for: reader).text
        guard let session = try await desk.session(secret) else { throw TestFailure("no session") }
        let token = desk.csrfToken(for: session, form: "page")
        return Guest(
            client: client, cookie: "\(SessionCookie(isSecure: false).name)=\(secret)",
            seal: [(FormSeal.Name.token, token)] + seal)
    }
}
