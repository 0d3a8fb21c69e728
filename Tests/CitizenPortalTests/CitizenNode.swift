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
import Sweden
import TestKit

@testable import CitizenPortal

/// A node where Anna has been at the health centre, in psychiatry and at Ek's, with the pages of a person.
struct CitizenNode: Sendable {
    private static let renderer = Result { try HTMLRenderer() }

    let node: TestNode
    let desk: SignInDesk
    let book: RouteBook

    static func run<R>(
        _ body: @Sendable (CitizenNode, any TestClientProtocol) async throws -> R
    ) async throws -> R {
        let node = try await TestNode()
        let own = [TestCountry.centre, TestCountry.psychiatry]
        try await node.load(
            TestRecord.record(of: .anna, patient: "a1", at: own) + [note("a1-N", "a1-E-PSYK")],
            as: TestCountry.region)
        try await node.load(
            TestRecord.record(of: .anna, patient: "a2", at: [TestCountry.practice], day: "2026-04-01"),
            as: TestCountry.specialist)
        try await node.load(
            TestRecord.record(of: .liv, patient: "l1", at: [TestCountry.centre]), as: TestCountry.region)
        for provider in [TestCountry.region, TestCountry.specialist] {
            try await node.inform(.anna, by: provider)
        }
        try await node.relate(.anna, to: TestCountry.practice)
        let settings = FrontSettings(isDemo: true)
        let pages = Pages(renderer: try renderer.get(), settings: settings)
        let desk = SignInDesk(store: node.store, keys: node.keys, now: { node.clock.now })
        var book = RouteBook()
        CitizenRoutes(door: node.door, pages: pages, now: { node.clock.now }).add(to: &book)
        let front = Front(
            settings: settings, desk: desk, now: { node.clock.now },
            errorPage: { await ErrorPages(pages: pages).answer($0, $1, $2) }, actingName: { _ in "Liv" })
        let app = try NodeServer(limits: settings.limits).application(
            book.responder(front), host: "127.0.0.1", port: 0, logger: .init(label: "test"))
        let citizen = CitizenNode(node: node, desk: desk, book: book)
        return try await app.test(.router) { client in try await body(citizen, client) }
    }

    /// Signs in a person, perhaps for a child.
    func browser(
        _ person: TestPerson, actingFor child: TestPerson? = nil, _ client: any TestClientProtocol
    ) async throws -> Browser {
        let secret = try await desk.openSession(for: node.visit(person, actingFor: child).reader).text
        guard let session = try await desk.session(secret) else { throw TestFailure("no session") }
        let subject = node.key(child ?? person).pathText
        return Browser(
            client: client, cookie: "\(SessionCookie(isSecure: false).name)=\(secret)",
            token: desk.csrfToken(for: session, form: "page"), person: subject)
    }

    private static func note(_ id: String, _ encounter: String) -> JSONTree {
        [
            "resourceType": "Composition", "id": .string(id), "status": "preliminary",
            "type": ["text": "Anteckning"], "subject": ["reference": "Patient/a1"],
            "encounter": ["reference": .string("Encounter/\(encounter)")], "date": "2026-05-03",
            "author": [["reference": .string("Organization/\(TestCountry.psychiatry.hsaID)")]],
            "title": "Samtal om <b>sömn</b>",
            "section": [
                [
                    "title": "Bedömning",
                    "text": [
                        "status": "generated",
                        "div": "<div xmlns=\"http://www.w3.org/1999/xhtml\"><p>HbA1c talades om.</p></div>",
                    ],
                ]
            ],
        ]
    }
}
