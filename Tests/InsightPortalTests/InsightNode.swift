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

@testable import InsightPortal

/// A node with eighty people with diabetes at one unit, and the insight pages.
struct InsightNode: Sendable {
    private static let renderer = Result { try HTMLRenderer() }

    let node: TestNode
    let desk: SignInDesk
    let book: RouteBook

    static func run<R>(
        _ body: @Sendable (InsightNode, any TestClientProtocol) async throws -> R
    ) async throws -> R {
        let node = try await TestNode()
        try await node.load([TestRecord.organisation(TestCountry.centre)] + people(), as: TestCountry.region)
        let settings = FrontSettings(isDemo: true)
        let pages = Pages(renderer: try renderer.get(), settings: settings)
        let desk = SignInDesk(store: node.store, keys: node.keys, now: { node.clock.now })
        var book = RouteBook()
        InsightRoutes(
            door: node.door, pages: pages, now: { node.clock.now },
            propose: { proposed, _ in "/insikt/strategi/plan/p1/insats/\(proposed.indicator)" }
        ).add(to: &book)
        let front = Front(
            settings: settings, desk: desk, now: { node.clock.now },
            errorPage: { await ErrorPages(pages: pages).answer($0, $1, $2) }, actingName: { _ in nil })
        let app = try NodeServer(limits: settings.limits).application(
            book.responder(front), host: "127.0.0.1", port: 0, logger: .init(label: "test"))
        let insight = InsightNode(node: node, desk: desk, book: book)
        return try await app.test(.router) { client in try await body(insight, client) }
    }

    /// A cookie of a new session for a member of staff in her first commission.
    func cookie(_ member: StaffMember) async throws -> String {
        let reader = Reader.staff(
            StaffReader(member, isStronglyIdentified: true, commission: member.commissions.first))
        let name = SessionCookie(isSecure: false).name
        return "\(name)=\(try await desk.openSession(for: reader).text)"
    }

    private static func people() throws -> [JSONTree] {
        try (0..<80).flatMap { index -> [JSONTree] in
            let head = "19\(50 + index % 40)0\(1 + index % 9)1\(index % 9)98\(index / 40)"
            guard let number = (0...9).lazy.compactMap({ PersonalIdentityNumber(head + String($0)) }).first
            else {
                throw TestFailure("no identity number")
            }
            let id = "p\(index)"
            return [
                [
                    "resourceType": "Patient", "id": .string(id),
                    "gender": index % 2 == 0 ? "female" : "male",
                    "identifier": [
                        [
                            "system": .string(PersonalIdentityNumber.personnummerSystem),
                            "value": .string(number.text),
                        ]
                    ], "birthDate": .optional(number.birthDay?.text),
                ],
                TestRecord.encounter("\(id)-e", of: id, at: TestCountry.centre, day: "2026-03-03"),
                [
                    "resourceType": "Condition", "id": .string("\(id)-c"),
                    "code": ["coding": [["system": "urn:oid:1.2.752.116.1.1.1.1.8", "code": "E11.9"]]],
                    "subject": ["reference": .string("Patient/\(id)")],
                    "encounter": ["reference": .string("Encounter/\(id)-e")],
                ],
                TestRecord.result(
                    "\(id)-o", of: id, in: "\(id)-e", value: index % 3 == 0 ? "60" : "45", day: "2026-03-03"),
            ]
        }
    }
}
