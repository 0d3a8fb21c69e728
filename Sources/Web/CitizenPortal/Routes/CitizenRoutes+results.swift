// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Care
import GuardedStore
import HTTPFront
import Hummingbird

extension CitizenRoutes {
    func addResults(to book: inout RouteBook) {
        let path = Section.results.path
        book.add(
            Route(.get, path, shows: .person, to: [.individual], "Laboratory results of the person"),
            handler(showResults))
        book.add(
            Route(
                .get, "\(path)/:code", shows: .person, to: [.individual], "One laboratory result over time"),
            handler(showResult))
    }

    private func showResults(_ citizen: CitizenRequest) async throws -> Response {
        let found = try await results.list(of: citizen.person, for: citizen.visit)
        return try page(ResultsPage(found, citizen.words), .results, citizen)
    }

    private func showResult(_ citizen: CitizenRequest) async throws -> Response {
        let code = citizen.context.parameter("code")
        guard let series = try await results.series(code, of: citizen.person, for: citizen.visit) else {
            throw WebError(.notFound, "no such result")
        }
        let comments = try await results.comments(
            on: series, of: citizen.person, for: citizen.visit)
        let model = ResultPage(series, comments: comments, citizen.words)
        return try page(model, .results, citizen, below: series.name)
    }
}
