// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FHIRCore
import FHIRStore
import GuardedStore
import HTTPFront
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Identity
import InboxPortal
import TestKit

/// The pages of the inbox on a small country where Anna has been at the health centre, without a socket.
struct InboxNode: Sendable {
    private static let renderer = Result { try HTMLRenderer() }

    let node: TestNode
    let desk: SignInDesk
    let client: any TestClientProtocol

    /// - Parameter key: A resource whose body cannot be read.
    static func run(
        breaking key: ResourceKey? = nil, _ body: @Sendable (InboxNode) async throws -> Void
    ) async throws {
        let node = try await TestNode()
        try await node.load(
            TestRecord.record(of: .anna, patient: "a", at: [TestCountry.centre]) + [result],
            as: TestCountry.region)
        try await node.relate(.anna, to: TestCountry.centre)
        try await serve(node, key.map(node.door(breaking:)) ?? node.door, body)
        await node.store.close()
    }

    /// The same data and pages, but for a resource whose body cannot be read.
    func breaking(_ key: ResourceKey, _ body: @Sendable (InboxNode) async throws -> Void) async throws {
        try await Self.serve(node, node.door(breaking: key), body)
    }

    private static func serve(
        _ node: TestNode, _ door: Door, _ body: @Sendable (InboxNode) async throws -> Void
    ) async throws {
        let settings = FrontSettings(isDemo: true)
        let pages = Pages(renderer: try renderer.get(), settings: settings)
        let desk = SignInDesk(store: node.store, keys: node.keys, now: { node.clock.now })
        var book = RouteBook()
        InboxRoutes(door: door, pages: pages, now: { node.clock.now }).add(to: &book)
        let front = Front(
            settings: settings, desk: desk, now: { node.clock.now },
            errorPage: { await ErrorPages(pages: pages).answer($0, $1, $2) }, actingName: { _ in nil })
        let app = try NodeServer(limits: settings.limits).application(
            book.responder(front), host: "127.0.0.1", port: 0, logger: .init(label: "test"))
        try await app.test(.router) { client in
            try await body(InboxNode(node: node, desk: desk, client: client))
        }
    }

    /// Somebody signed in.
    func signIn(_ visit: Visit) async throws -> InboxBrowser {
        let secret = try await desk.openSession(for: visit.reader).text
        guard let session = try await desk.session(secret) else { throw TestFailure("no session") }
        return InboxBrowser(
            client: client, cookie: "\(SessionCookie(isSecure: false).name)=\(secret)",
            token: desk.csrfToken(for: session, form: "page"), reader: visit.reader)
    }

    private static let result: JSONTree = [
        "resourceType": "Observation", "id": "kalium", "status": "final",
        "category": [
            [
                "coding": [
                    [
                        "system": "http://terminology.hl7.org/CodeSystem/observation-category",
                        "code": "laboratory",
                    ]
                ]
            ]
        ],
        "code": ["coding": [["system": "urn:oid:1.2.752.108.1", "code": "NPU03230"]], "text": "P-Kalium"],
        "subject": ["reference": "Patient/a"], "encounter": ["reference": "Encounter/a-E-VC1"],
        "effectiveDateTime": "2026-05-12", "valueQuantity": ["value": .number("6.9"), "unit": "mmol/L"],
        "interpretation": [
            [
                "coding": [
                    [
                        "system": "http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation",
                        "code": "HH",
                    ]
                ]
            ]
        ],
        "referenceRange": [["low": ["value": .number("3.5")], "high": ["value": .number("4.6")]]],
    ]
}
