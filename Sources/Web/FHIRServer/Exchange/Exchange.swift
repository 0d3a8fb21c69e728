// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import HTTPFront
import HTTPTypes
import Hummingbird

/// How one request wants its answer: the format, the layout, and what it prefers.
///
/// Source: FHIR R4 3.1.0.1.
struct Exchange: Sendable {
    /// What the answer is written as.
    let format: FHIRFormat
    /// Whether the answer is laid out for people.
    let isPretty: Bool
    /// What the client prefers.
    let preference: Preference
    /// The language that findings are told in.
    let language: Phrasebook
    let method: HTTPRequest.Method
    let headers: HTTPFields
    let base: String

    /// Reads the headers and general parameters of a request.
    ///
    /// - Throws: `.notAcceptable` when neither JSON nor XML is wanted, `.badRequest` for a broken general
    ///   parameter.
    init(
        _ request: Request, _ context: WebContext, _ languages: AnswerLanguages
    ) throws(WebError) {
        format = try FHIRFormat.wanted(accept: request.headers[.accept], format: context.query["_format"])
        switch context.query["_pretty"] {
        case nil, "false": isPretty = false
        case "true", "": isPretty = true
        default: throw WebError(.badRequest, "_pretty is true or false.")
        }
        preference = Preference(request.headers[values: .known("Prefer")])
        language = languages.wanted(request.headers[.acceptLanguage])
        method = request.method
        headers = request.headers
        base = context.baseURL + FHIRRoutes.root
    }

    /// Parameters that every request may have.
    static let generalParameters: Set<String> = ["_format", "_pretty"]

    /// Refuses parameters that an interaction does not have, unless the client asked for leniency.
    func checkParameters(_ context: WebContext, allowed: Set<String> = []) throws(WebError) {
        guard !context.query.pairs.isEmpty, preference.handling == .strict else { return }
        for pair in context.query.pairs
        where !Self.generalParameters.contains(pair.name) && !allowed.contains(pair.name) {
            throw WebError(.badRequest, "The parameter \"\(pair.name)\" is not supported here.")
        }
    }
}
