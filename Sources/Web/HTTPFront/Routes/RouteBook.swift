// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import HTTPTypes
import Hummingbird

/// Every route there is. What is not in the book cannot be served: the router is made from it and kept
/// inside.
package struct RouteBook {
    /// The routes, in the order they were added.
    package private(set) var routes: [Route] = []
    private var handlers: [RouteHandler] = []
    private var errorAnswers: [(prefix: String, answer: ErrorAnswer)] = []

    /// An empty book.
    package init() {}

    /// Adds a route.
    package mutating func add(_ route: Route, _ handler: @escaping RouteHandler) {
        let isTaken = routes.contains { $0.method == route.method && $0.path == route.path }
        precondition(!isTaken, "a route is added once: \(route.method) \(route.path)")
        routes.append(route)
        handlers.append(handler)
    }

    /// Answers errors under a path in another way than by a page.
    package mutating func answerErrors(under prefix: String, _ answer: @escaping ErrorAnswer) {
        errorAnswers.append((prefix, answer))
    }

    /// The methods that a path takes, sorted; empty when there is no such path.
    package func methods(at path: String) -> [String] {
        Self.methods(of: routes, at: path)
    }

    /// What serves all of it.
    package func responder(_ front: Front) -> RouterResponder<WebContext> {
        let answers = ErrorAnswers(byPrefix: errorAnswers, page: front.errorPage)
        let router = Router(context: WebContext.self, options: .autoGenerateHeadEndpoints)
        router.add(middleware: Pipeline(front: front, answers: answers, routes: routes))
        for (route, handler) in zip(routes, handlers) {
            let responder = RouteResponder(
                route: route, handler: handler, gate: Gate(front), answers: answers)
            router.on(RouterPath(route.path), method: route.method, responder: responder)
        }
        return router.buildResponder()
    }

    static func methods(of routes: [Route], at path: String) -> [String] {
        let found = routes.filter { $0.matches(path: path) }
        // The router goes where the path is named, not to what varies: `/:id` is not asked for `/$validate`.
        let wanted = found.map(\.variation).min { $0.lexicographicallyPrecedes($1) }
        var methods = Set(found.filter { $0.variation == wanted }.map(\.method.rawValue))
        if methods.contains("GET") { methods.insert("HEAD") }
        return methods.sorted()
    }
}
