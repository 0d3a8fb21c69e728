// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import GuardedStore
import HTTPFront
import Hummingbird

extension FHIRRoutes {
    /// `$validate` on type and instance, by all of R4, the profiles that the resource claims and those asked
    /// for. Always 200: the findings are the answer. Source: FHIR R4 Resource-operation-validate.
    func addValidation(to book: inout RouteBook) {
        var onType = route(
            .post, "/:type/$validate", "Judges a resource by R4 and profiles; stores nothing")
        onType.shows = .nothing
        book.add(onType) { request, context in
            let exchange = try Exchange(request, context, languages)
            try exchange.checkParameters(context, allowed: Self.parameters)
            let type = try type(context)
            let sent = try await exchange.judgedBody(
                of: request, bytesMax: settings.limits.resourceBytesMax)
            let asked = try ValidationRequest(sent?.document, query: context.query)
            if asked.mode == .delete { throw Self.noAddress }
            guard let resource = asked.resource else { throw Self.nothingToJudge }
            var issues = try await door.findings(
                in: resource, as: type, profiles: asked.profiles, for: try context.visit())
            if asked.mode == .update, resource.root["id"] == nil {
                issues.append(Self.finding("An update needs the id of the resource; give it.", type))
            }
            return try answer(exchange, sent, issues)
        }
        book.add(route(.post, "/:type/:id/$validate", "Judges a change or a deletion; stores nothing")) {
            request, context in
            let exchange = try Exchange(request, context, languages)
            try exchange.checkParameters(context, allowed: Self.parameters)
            let sent = try await exchange.judgedBody(
                of: request, bytesMax: settings.limits.resourceBytesMax)
            let asked = try ValidationRequest(sent?.document, query: context.query)
            return try answer(exchange, sent, try await issues(asked, context))
        }
        book.add(route(.get, "/:type/:id/$validate", "Judges what is stored")) { request, context in
            let exchange = try Exchange(request, context, languages)
            try exchange.checkParameters(context, allowed: ["profile"])
            let profiles = context.query.pairs.filter { $0.name == "profile" }.map(\.value)
            return try answer(exchange, nil, try await issuesInStored(profiles, context))
        }
    }

    private static let parameters: Set<String> = ["profile", "mode"]
    private static let nothingToJudge = DoorError(
        .badRequest, .required, "Parameters must have a parameter named resource with a resource.")
    private static let noAddress = DoorError(
        .badRequest, .required, "A deletion is judged at the address of the resource, [type]/[id]/$validate.")

    private static func finding(_ text: Wording, _ type: ResourceType) -> Issue {
        Issue(.error, .value, text, expression: ["\(type).id"])
    }

    /// The findings with places in what was sent, after what of it is not FHIR at all.
    private func answer(
        _ exchange: Exchange, _ sent: SentBody?, _ issues: [Issue]
    ) throws(WebError) -> Response {
        let all = (sent?.faults ?? []) + (sent?.placed(issues) ?? issues)
        return try exchange.answer(.ok, OperationOutcome(issues: all))
    }

    /// What would become of an update or a deletion of the resource in the address.
    private func issues(_ asked: ValidationRequest, _ context: WebContext) async throws -> [Issue] {
        let key = try key(context)
        if asked.mode == .delete {
            _ = try await door.read(key, for: try context.visit())
            return []
        }
        guard let resource = asked.resource else {
            return try await issuesInStored(asked.profiles, context)
        }
        var issues = try await door.findings(
            in: resource, as: key.type, profiles: asked.profiles, for: try context.visit())
        if resource.root["id"]?.string != key.id.text {
            issues.append(Self.finding("The id in the resource must be the id in the address.", key.type))
        }
        return issues
    }

    private func issuesInStored(_ profiles: [String], _ context: WebContext) async throws -> [Issue] {
        let key = try key(context)
        let stored = try await door.read(key, for: try context.visit())
        return try await door.findings(
            in: try stored.document(), as: key.type, profiles: profiles, for: try context.visit())
    }
}
