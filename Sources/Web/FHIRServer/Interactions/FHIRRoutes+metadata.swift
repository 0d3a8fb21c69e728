// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import HTTPFront

extension FHIRRoutes {
    /// capabilities. Source: FHIR R4 3.1.0.6.
    func addMetadata(to book: inout RouteBook) {
        let route = Route(
            .get, "\(Self.root)/metadata", area: .api, shows: .nothing, to: [.anyone],
            "capabilities: what this API does")
        book.add(route) { request, context in
            let exchange = try Exchange(request, context, languages)
            try exchange.checkParameters(context, allowed: ["mode"])
            guard ["full", nil].contains(context.query["mode"]) else {
                throw WebError(.badRequest, "mode is full; other views are not supported.")
            }
            return try exchange.answer(.ok, capability.bytes(base: exchange.base))
        }
    }
}
