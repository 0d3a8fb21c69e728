// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import GuardedStore
import HTTPFront
import HTTPTypes
import Hummingbird
import Identity

extension StaffRoutes {
    func addRelation(to book: inout RouteBook) {
        book.add(
            Route(
                .post, "/vard/p/:person/relation", shows: .person, to: [.staff], for: Self.purposes,
                "Registers a care relation or another need")
        ) { request, context in try await registerRelation(request, context) }
    }

    private func registerRelation(_ request: Request, _ context: WebContext) async throws -> Response {
        let record = try await record(context)
        guard record.access.standing == .needsRelation else { return Self.toPerson(context) }
        let input = RelationInput(context.form)
        guard let ground = input.ground, input.mistakes.isEmpty else {
            return try answer(record, input, status: .unprocessableContent, request, context)
        }
        // What is kept is read by the person and by those who review logs, so it is in Swedish.
        let text = pages.renderer.texts[.swedish]["staff.relation.\(ground.rawValue)"]
        let visit = try context.visit(reason: input.kept(text))
        guard ground == .otherNeed else {
            try await door.registerRelation(to: record.key, for: visit)
            return done(.relation, record)
        }
        try await door.registerOtherNeed(about: record.key, for: visit)
        return done(.need, record)
    }
}
