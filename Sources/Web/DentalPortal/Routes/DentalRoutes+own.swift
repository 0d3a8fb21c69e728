// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Care
import CitizenPortal
import Dentistry
import FHIRCore
import HTTPFront
import Hummingbird
import Sweden

extension DentalRoutes {
    func addOwn(to book: inout RouteBook) {
        book.add(
            Route(
                .get, Section.dental.path, shows: .person, to: [.individual],
                "The person's teeth, treatment plan, visits and recall"),
            citizen.handler(showOwn))
    }

    private func showOwn(_ asking: CitizenRequest) async throws -> Response {
        let overview = try await citizen.door.overview(of: asking.person, for: asking.visit)
        try overview.refuseIfClosed()
        let record = try await reading.record(of: asking.person, for: asking.visit)
        let born = overview.registered?.birthDay ?? citizen.today
        let model = OwnTeethPage(
            record, age: SwedishTime.age(born: born, on: citizen.today),
            isFree: TreatmentPlan.isFree(born: born, on: citizen.today), DentalWords(asking.texts))
        return try citizen.page(model, .dental, asking)
    }
}
