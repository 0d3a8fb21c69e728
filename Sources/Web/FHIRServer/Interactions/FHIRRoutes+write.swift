// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSearch
import GuardedStore
import HTTPFront
import HTTPTypes
import Hummingbird

extension FHIRRoutes {
    /// create, update and delete. Source: FHIR R4 3.1.0.4, 3.1.0.7 and 3.1.0.8.
    func addWrites(to book: inout RouteBook) {
        book.add(route(.post, "/:type", "create, also conditional by If-None-Exist")) { request, context in
            try await create(request, context)
        }
        book.add(route(.put, "/:type/:id", "update, or create under an id")) { request, context in
            try await update(request, context)
        }
        book.add(route(.delete, "/:type/:id", "delete; versions are kept")) { request, context in
            try await delete(request, context)
        }
    }

    private static let ifNoneExist = HTTPField.Name.known("If-None-Exist")

    private func create(_ request: Request, _ context: WebContext) async throws -> Response {
        let exchange = try Exchange(request, context, languages)
        try exchange.checkParameters(context)
        let type = try type(context)
        let condition = try request.headers[Self.ifNoneExist].map { try self.condition($0, type: type) }
        let body = try await resource(of: type, in: request, exchange)
        let visit = try context.visit()
        let outcome = try await body.placing {
            try await door.create($0, type: type, ifNoneExist: condition, for: visit)
        }
        return try exchange.answer(outcome, location: true)
    }

    private func update(_ request: Request, _ context: WebContext) async throws -> Response {
        let exchange = try Exchange(request, context, languages)
        try exchange.checkParameters(context)
        let key = try key(context)
        let version = try EntityTag.version(ifMatch: request.headers[.ifMatch])
        let body = try await resource(of: key.type, in: request, exchange)
        guard body.root["id"]?.string == key.id.text else {
            throw DoorError(
                .badRequest, .value, "The id in the resource must be the id in the address.",
                at: "\(key.type).id")
        }
        let visit = try context.visit()
        let outcome = try await body.placing {
            try await door.update($0, key: key, ifMatch: version, for: visit)
        }
        return try exchange.answer(outcome, location: outcome.wasCreated)
    }

    private func delete(_ request: Request, _ context: WebContext) async throws -> Response {
        let exchange = try Exchange(request, context, languages)
        try exchange.checkParameters(context)
        let version = try EntityTag.version(ifMatch: request.headers[.ifMatch])
        let outcome = try await door.delete(try key(context), ifMatch: version, for: try context.visit())
        let headers: HTTPFields = [.eTag: EntityTag.text(outcome.resource.version)]
        guard exchange.preference.answer == .outcome else {
            return Response(status: .noContent, headers: headers)
        }
        let issue = Issue(.information, .deleted, "Deleted")
        return try exchange.answer(.ok, OperationOutcome(issue), headers: headers)
    }

    /// The body, which must be of the type in the address.
    private func resource(
        of type: ResourceType, in request: Request, _ exchange: Exchange
    ) async throws -> SentBody {
        let body = try await exchange.body(of: request, bytesMax: settings.limits.resourceBytesMax)
        guard let stated = body.root["resourceType"]?.string else {
            throw DoorError(.badRequest, .structure, "The body is not a resource: it has no resourceType.")
        }
        guard stated == type.name else {
            throw DoorError(.badRequest, .value, "The body is a \(stated) but the address says \(type).")
        }
        return body
    }

    /// The search of an `If-None-Exist` header.
    private func condition(_ text: String, type: ResourceType) throws -> SearchQuery {
        let query = text.split(separator: "?", maxSplits: 1).last ?? ""
        guard text.utf8.count <= FHIRLimits.headerBytesMax, let pairs = SearchURL.parameters(of: query),
            !pairs.isEmpty
        else { throw WebError(.badRequest, "If-None-Exist must be a search, as identifier=system|value.") }
        return try parse(type, pairs, lenient: false)
    }
}
