// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSearch
import GuardedStore
import HTTPFront
import HTTPTypes
import Hummingbird
import Sweden

extension FHIRRoutes {
    /// search by GET and POST. Source: FHIR R4 3.1.0.9.
    func addSearch(to book: inout RouteBook) {
        book.add(route(.get, "/:type", "search")) { request, context in
            try await search(request, context, context.query.pairs)
        }
        book.add(route(.post, "/:type/_search", "search with the parameters in a form")) { request, context in
            let fields = try await fields(of: request)
            return try await search(request, context, context.query.pairs + fields.pairs)
        }
    }

    private func search(
        _ request: Request, _ context: WebContext, _ pairs: [FormFields.Pair]
    ) async throws -> Response {
        let exchange = try Exchange(request, context, languages)
        let type = try type(context)
        let own = pairs.filter { $0.name != "_page" && !Exchange.generalParameters.contains($0.name) }
        let isLenient = exchange.preference.handling == .lenient
        let query = try parse(type, own.map { ($0.name, $0.value) }, lenient: isLenient)
        let token = pairs.first { $0.name == "_page" }?.value
        let result = try await door.search(query, pageToken: token, for: try context.visit())
        let bundle = SearchsetBundle(
            base: exchange.base, query: query, pageToken: token, language: exchange.language)
        return try exchange.answer(.ok, bundle.bytes(result))
    }

    /// Types a query.
    func parse(
        _ type: ResourceType, _ pairs: [(name: String, value: String)], lenient: Bool
    ) throws(DoorError) -> SearchQuery {
        do {
            return try SearchQuery.parse(
                type: type, parameters: pairs, schema: schema, zone: SwedishTime.zone, lenient: lenient,
                limits: .standard)
        } catch {
            let code: Issue.Code = error.code == .unsupported ? .notSupported : .value
            throw DoorError(.badRequest, code, "\(error.parameter): \(error.reason)")
        }
    }

    private func fields(of request: Request) async throws(WebError) -> FormFields {
        let type = (request.headers[.contentType] ?? "").prefix { $0 != ";" }
        guard type == "application/x-www-form-urlencoded" || type.isEmpty else {
            throw WebError(
                .unsupportedMedia, "Search parameters are sent as application/x-www-form-urlencoded.")
        }
        let limits = settings.limits
        return try FormFields(
            urlEncoded: try await request.bytes(upTo: limits.formBytesMax), countMax: limits.fieldCountMax)
    }
}
