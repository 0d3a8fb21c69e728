// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FHIRCore
import GuardedStore
import HTTPFront
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Identity
import Strategy
import Sweden
import TestKit

@testable import StrategyPortal

/// The strategy's pages on a node with the first plan, asked as somebody.
struct PortalNode: Sendable {
    static let ulla = strategist("SE2321000999-STRAT", "Ulla Hedlund", TestCountry.staffUnit)
    static let kim = strategist("SE2120000999-STRAT", "Kim Ek", TestCountry.homeCare)
    static let start = StrategyPaths.start

    let node: TestNode
    let desk: SignInDesk
    let strategy: StrategyDesk
    let client: any TestClientProtocol

    private static let renderer = Result { try HTMLRenderer() }

    static func run<R>(_ body: @Sendable (PortalNode) async throws -> R) async throws -> R {
        let node = try await TestNode()
        let clock = node.clock
        try await node.enter([ulla, kim].map(Directory.fact(for:)))
        try await StrategyRoutes.enterFirstPlan(
            door: node.door, now: { clock.now }, for: node.loader(TestCountry.region))
        let settings = FrontSettings(isDemo: true)
        let pages = Pages(renderer: try renderer.get(), settings: settings)
        let desk = SignInDesk(store: node.store, keys: node.keys, now: { clock.now })
        var book = RouteBook()
        StrategyRoutes(door: node.door, pages: pages, now: { clock.now }).add(to: &book)
        let front = Front(
            settings: settings, desk: desk, now: { clock.now },
            errorPage: { await ErrorPages(pages: pages).answer($0, $1, $2) }, actingName: { _ in nil })
        let app = try NodeServer(limits: settings.limits).application(
            book.responder(front), host: "127.0.0.1", port: 0, logger: .init(label: "test"))
        let strategy = StrategyDesk(door: node.door, now: { clock.now })
        return try await app.test(.router) { client in
            try await body(PortalNode(node: node, desk: desk, strategy: strategy, client: client))
        }
    }

    private static func strategist(_ id: HSAID, _ name: String, _ unit: CareUnit) -> StaffMember {
        let commission = Commission(
            hsaID: HSAID(id.text + "-U") ?? id, name: "Uppdrag", purpose: .quality, unit: unit.hsaID,
            provider: unit.provider, role: "strateg", rights: [.read, .seeIndicators, .editStrategy])
        return StaffMember(hsaID: id, name: name, title: "strateg", commissions: [commission])
    }

    /// A browser that somebody has signed in with; nobody's when left out.
    func browser(_ member: StaffMember? = nil) async throws -> TestBrowser {
        var cookie: String?
        if let member {
            let reader = Reader.staff(
                StaffReader(member, isStronglyIdentified: true, commission: member.commissions.first))
            cookie = "\(SessionCookie(isSecure: false).name)=\(try await desk.openSession(for: reader).text)"
        }
        return TestBrowser(client: client, cookie: cookie)
    }
}
