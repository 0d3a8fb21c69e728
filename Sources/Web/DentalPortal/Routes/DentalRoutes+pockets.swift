// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Dentistry
import HTTPFront
import Hummingbird

extension DentalRoutes {
    func addPockets(to book: inout RouteBook) {
        add(.get, "/fickor", "Pockets of a person's teeth", to: &book) {
            try await showPockets($0, PocketInput(), $1, $2)
        }
        add(.post, "/fickor", "Writes the pockets of a tooth", to: &book) { chair, request, context in
            let input = PocketInput(context.form)
            guard let reading = input.reading else {
                return try await showPockets(chair, input, request, context)
            }
            try await keep.measure(reading, of: chair.person, for: chair.visit)
            return done(.pockets, at: DentalPaths.pockets(chair.person))
        }
    }

    private func showPockets(
        _ chair: DentalChair, _ input: PocketInput, _ request: Request, _ context: WebContext
    ) async throws -> Response {
        let record = try await reading.record(of: chair.person, for: chair.visit)
        let model = PocketsPage(
            chair.head(.pockets, record, mistakes: input.mistakes), record, input: input,
            person: chair.person, seal: chair.seal, chair.words)
        return try answer(model, .pockets, mistakes: input.mistakes, request, context)
    }
}
