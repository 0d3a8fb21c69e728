// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Care
import Dentistry
import HTTPFront
import Hummingbird

extension DentalRoutes {
    func addPlan(to book: inout RouteBook) {
        add(.get, "/plan", "Dental treatment plan of a person, with prices", to: &book) {
            try await showPlan($0, PlanInput(), nil, $1, $2)
        }
        add(.post, "/plan", "Plans a dental measure", to: &book) { try await plan($0, $1, $2) }
        add(.post, "/utfort", "Marks a planned dental measure as done", to: &book) { chair, _, context in
            guard let place = Int(context.form.trimmed(Self.placeField)) else {
                throw WebError(.notFound, "no such measure")
            }
            try await keep.perform(place, of: chair.person, for: chair.visit)
            return done(.performed, at: DentalPaths.plan(chair.person))
        }
        add(.post, "/kallelse", "Sets when a person is called to the dentist", to: &book) {
            chair, _, context in
            let months = Int(context.form.trimmed(Self.monthsField)) ?? 0
            try await keep.recall(inMonths: months, of: chair.person, for: chair.visit)
            return done(.recall, at: DentalPaths.plan(chair.person))
        }
    }

    private func plan(
        _ chair: DentalChair, _ request: Request, _ context: WebContext
    ) async throws -> Response {
        let input = PlanInput(context.form)
        guard let measure = input.measure, input.mistakes.isEmpty else {
            return try await showPlan(chair, input, nil, request, context)
        }
        let outcome = try await keep.plan(
            measure, at: input.tooth, answer: input.answer, of: chair.person, for: chair.visit)
        switch outcome {
        case .planned: return done(.plan, at: DentalPaths.plan(chair.person))
        case .mustAnswer(let found):
            return try await showPlan(chair, input.unanswered, found, request, context)
        }
    }

    private func showPlan(
        _ chair: DentalChair, _ input: PlanInput, _ found: KnownMedicines?, _ request: Request,
        _ context: WebContext
    ) async throws -> Response {
        let record = try await reading.record(of: chair.person, for: chair.visit)
        let known = try await medicines.known(of: chair.person, for: chair.visit)
        let own = record.plans.first { KeepDentalRecord.isOwn($0.entry, chair.visit) }?.value
        let model = PlanPage(
            chair.head(.plan, record, mistakes: input.mistakes), record, known, input: input, warning: found,
            own: own, isFree: chair.isFree, person: chair.person, seal: chair.seal, chair.words)
        return try answer(model, .plan, mistakes: input.mistakes, request, context)
    }
}
