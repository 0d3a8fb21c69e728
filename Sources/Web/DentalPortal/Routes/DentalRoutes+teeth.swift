// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Dentistry
import HTTPFront
import Hummingbird

extension DentalRoutes {
    func addTeeth(to book: inout RouteBook) {
        add(.get, "", "Tooth status of a person, with medicines and warnings", to: &book) {
            try await showTeeth($0, ToothInput(), $1, $2)
        }
        add(.post, "", "Charts a tooth", to: &book) { chair, request, context in
            let input = ToothInput(context.form)
            guard let charting = input.charting else {
                return try await showTeeth(chair, input, request, context)
            }
            try await keep.chart(charting, of: chair.person, for: chair.visit)
            return done(.tooth, at: DentalPaths.teeth(chair.person))
        }
    }

    private func showTeeth(
        _ chair: DentalChair, _ input: ToothInput, _ request: Request, _ context: WebContext
    ) async throws -> Response {
        let record = try await reading.record(of: chair.person, for: chair.visit)
        let known = try await medicines.known(of: chair.person, for: chair.visit)
        let model = TeethPage(
            chair.head(.teeth, record, mistakes: input.mistakes), record, known, input: input, age: chair.age,
            person: chair.person, seal: chair.seal, chair.words)
        return try answer(model, .teeth, mistakes: input.mistakes, request, context)
    }
}
