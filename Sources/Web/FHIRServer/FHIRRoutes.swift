// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FHIRCore
import FHIRSchema
import GuardedStore
import HTTPFront
import HTTPTypes
import Hummingbird

/// The FHIR R4 API under `/fhir`.
///
///     FHIRRoutes(door: door, settings: settings, now: now).add(to: &book)
package struct FHIRRoutes: Sendable {
    /// Where the API begins.
    package static let root = "/fhir"

    let door: Door
    let settings: FrontSettings
    let schema: Schema
    let capability: CapabilityStatement
    let languages: AnswerLanguages
    let now: @Sendable () -> Instant

    /// An API over the door.
    ///
    /// The capability statement is dated by the clock at the start.
    package init(
        door: Door, settings: FrontSettings, texts: Texts = Texts(assets: Assets()), schema: Schema = .r4,
        now: @escaping @Sendable () -> Instant
    ) {
        self.door = door
        self.settings = settings
        self.schema = schema
        capability = CapabilityStatement(schema: schema, date: now())
        languages = AnswerLanguages(texts)
        self.now = now
    }

    /// Adds every route, and answers errors under `/fhir` by OperationOutcome.
    package func add(to book: inout RouteBook) {
        book.answerErrors(under: Self.root) { error, request, context in
            OutcomeAnswers.answer(error, request, context, languages)
        }
        addMetadata(to: &book)
        addReads(to: &book)
        addHistory(to: &book)
        addSearch(to: &book)
        addWrites(to: &book)
        addBundles(to: &book)
        addValidation(to: &book)
    }

    /// A route of this API that concerns persons' data.
    func route(_ method: HTTPRequest.Method, _ path: String, _ summary: String) -> Route {
        Route(
            method, Self.root + path, area: .api, shows: .person, to: [.individual, .staff, .system],
            bodyBytesMax: settings.limits.resourceBytesMax, summary)
    }

    /// The type in the path.
    ///
    /// - Throws: `.notFound` for what is no resource type of R4. Source: FHIR R4 3.1.0.5.
    func type(_ context: WebContext) throws(WebError) -> ResourceType {
        let name = context.parameter("type")
        guard schema.isResource(name) else {
            throw WebError(.notFound, "\"\(name)\" is not a resource type of FHIR R4.")
        }
        return ResourceType(name)
    }

    /// The type and id in the path.
    func key(_ context: WebContext) throws(WebError) -> ResourceKey {
        let type = try type(context)
        guard let id = ResourceID(context.parameter("id")) else {
            throw WebError(.notFound, "The id is not one: letters, digits, - and ., at most 64.")
        }
        return ResourceKey(type, id)
    }
}
