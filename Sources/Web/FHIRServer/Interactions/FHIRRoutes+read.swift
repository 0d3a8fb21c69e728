// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import HTTPFront

extension FHIRRoutes {
    /// read and vread. Source: FHIR R4 3.1.0.2 and 3.1.0.3.
    func addReads(to book: inout RouteBook) {
        book.add(route(.get, "/:type/:id", "read: the current version")) { request, context in
            let exchange = try Exchange(request, context, languages)
            try exchange.checkParameters(context)
            return try exchange.answer(
                reading: try await door.read(try key(context), for: try context.visit()))
        }
        book.add(route(.get, "/:type/:id/_history/:version", "vread: one version")) { request, context in
            let exchange = try Exchange(request, context, languages)
            try exchange.checkParameters(context)
            let key = try key(context)
            guard let version = Int(context.parameter("version")), version > 0 else {
                throw WebError(.notFound, "A version is a number from 1.")
            }
            return try exchange.answer(
                reading: try await door.read(key, version: version, for: try context.visit()))
        }
    }
}
