// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import GuardedStore
import HTTPFront

extension FHIRRoutes {
    /// `$validate` by the base rules. Always 200: the findings are the answer. Source: FHIR R4
    /// Resource-operation-validate.
    func addValidation(to book: inout RouteBook) {
        var operation = route(
            .post, "/:type/$validate", "Judges a resource by the base rules; stores nothing")
        operation.shows = .nothing
        book.add(operation) { request, context in
            let exchange = try Exchange(request, context)
            try exchange.checkParameters(context, allowed: ["profile", "mode"])
            let type = try type(context)
            let sent = try await exchange.body(of: request, bytesMax: settings.limits.resourceBytesMax)
            var issues = door.issues(in: try Self.resource(in: sent.document), type: type)
            if Self.asksForProfile(sent.document) || context.query["profile"] != nil {
                issues.append(
                    Issue(.warning, .notSupported, "Profiles are not checked yet, only the base rules."))
            }
            return try exchange.answer(.ok, OperationOutcome(issues: sent.placed(issues)).encoded())
        }
    }

    private static func asksForProfile(_ body: JSONDocument) -> Bool {
        guard body.root["resourceType"]?.isString("Parameters") == true else { return false }
        return body.root["parameter"]?.elements.contains { $0["name"]?.isString("profile") == true } ?? false
    }

    /// The resource itself, or the one in `Parameters.parameter` named `resource`.
    ///
    /// Everything around it is blanked out, so that lines and columns of findings stay those of what was
    /// sent.
    private static func resource(in body: JSONDocument) throws(DoorError) -> JSONDocument {
        guard body.root["resourceType"]?.isString("Parameters") == true else { return body }
        let parameters = body.root["parameter"].map { Array($0.elements) } ?? []
        guard let inner = parameters.first(where: { $0["name"]?.isString("resource") == true })?["resource"]
        else {
            throw DoorError(
                .badRequest, .required, "Parameters must have a parameter named resource with a resource.")
        }
        var bytes = body.bytes
        for index in bytes.indices where !inner.range.contains(index) && bytes[index] != UInt8(ascii: "\n") {
            bytes[index] = UInt8(ascii: " ")
        }
        do {
            return try JSONDocument(parsing: bytes)
        } catch {
            throw DoorError(.badRequest, [Issue(error)])
        }
    }
}
