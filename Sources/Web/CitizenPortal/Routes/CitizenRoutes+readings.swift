// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Care
import GuardedStore
import HTTPFront
import Hummingbird

extension CitizenRoutes {
    func addReadings(to book: inout RouteBook) {
        book.add(
            Route(
                .get, Section.readings.path, shows: .log, to: [.individual],
                "Who has read the person's record"),
            handler(showReadings))
    }

    private func showReadings(_ citizen: CitizenRequest) async throws -> Response {
        let choice = ReadingsChoice(citizen.context.query)
        let answer = try await log.since(
            choice.firstDay(today: today), about: citizen.person, for: citizen.visit)
        return try page(ReadingsPage(answer, choice, citizen.words), .readings, citizen)
    }
}
