// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import CitizenPortal
import DentalPortal
import DesignSystem
import FHIRCore
import FHIRServer
import GuardedStore
import HTTPFront
import Hummingbird
import Identity
import InboxPortal
import InsightPortal
import NotesPortal
import PlanPortal
import PublicSite
import SignIn
import SocialPortal
import StaffPortal
import StrategyPortal
import Sweden

/// The whole object graph, bottom to top.
struct Wiring {
    let book: RouteBook
    let front: Front

    init(node: Node, address: ServerAddress, isDemo: Bool) throws {
        let settings = FrontSettings(
            baseURL: address.publicAddress,
            isSecure: address.certificate != nil || address.publicAddress?.hasPrefix("https://") == true,
            trustedProxies: Set(address.trustedProxy), isDemo: isDemo)
        let assets = Assets()
        let renderer = try HTMLRenderer(assets: assets)
        let pages = Pages(renderer: renderer, settings: settings)

        var book = RouteBook()
        SiteRoutes(assets: assets, settings: settings).add(to: &book)
        PublicRoutes(pages: pages).add(to: &book)
        SignInRoutes(
            desk: node.desk, pages: pages, world: SignInWorld(node.door, now: node.now), now: node.now
        ).add(to: &book)
        CitizenRoutes(door: node.door, pages: pages, now: node.now).add(to: &book)
        StaffRoutes(door: node.door, pages: pages, now: node.now).add(to: &book)
        InboxRoutes(door: node.door, pages: pages, now: node.now).add(to: &book)
        NotesRoutes(staff: StaffRoutes(door: node.door, pages: pages, now: node.now)).add(to: &book)
        SocialRoutes(door: node.door, pages: pages, now: node.now).add(to: &book)
        PlanRoutes(
            staff: StaffRoutes(door: node.door, pages: pages, now: node.now),
            citizen: CitizenRoutes(door: node.door, pages: pages, now: node.now)
        ).add(to: &book)
        DentalRoutes(
            staff: StaffRoutes(door: node.door, pages: pages, now: node.now),
            citizen: CitizenRoutes(door: node.door, pages: pages, now: node.now)
        ).add(to: &book)
        InsightRoutes(door: node.door, pages: pages, now: node.now, propose: Self.propose(node)).add(
            to: &book)
        StrategyRoutes(door: node.door, pages: pages, now: node.now).add(to: &book)
        FHIRRoutes(
            door: node.door, settings: settings, texts: Texts(assets: assets), now: node.now
        ).add(to: &book)
        self.book = book

        let errors = ErrorPages(pages: pages)
        let door = node.door
        front = Front(
            settings: settings, desk: node.desk, now: node.now,
            errorPage: { await errors.answer($0, $1, $2) },
            actingName: { try await door.nameOfActedFor(by: $0) })
    }
}
