// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import GuardedStore
import HTTPFront

extension FHIRRoutes {
    /// transaction and batch. Source: FHIR R4 3.1.0.10.
    func addBundles(to book: inout RouteBook) {
        book.add(route(.post, "", "transaction or batch")) { request, context in
            let exchange = try Exchange(request, context, languages)
            try exchange.checkParameters(context)
            let visit = try context.visit()
            let bundle = try await exchange.body(of: request, bytesMax: settings.limits.resourceBytesMax)
            guard bundle.root["resourceType"]?.isString("Bundle") == true else {
                throw DoorError(.badRequest, .structure, "Only a Bundle can be sent to the base address.")
            }
            switch bundle.root["type"]?.string {
            case "transaction":
                let answer = try await bundle.placing {
                    try await door.transaction($0, for: visit, in: exchange.language)
                }
                return try exchange.answer(.ok, answer.encoded(), headers: exchange.languageHeader)
            case "batch":
                let answer = try await bundle.placing {
                    try await door.batch($0, for: visit, in: exchange.language)
                }
                return try exchange.answer(.ok, answer.encoded(), headers: exchange.languageHeader)
            default:
                throw DoorError(
                    .badRequest, .value, "The Bundle must be of type transaction or batch.", at: "Bundle.type"
                )
            }
        }
    }
}
