// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Dentistry
import HTTPFront
import Hummingbird

extension DentalRoutes {
    func addJudgement(to book: inout RouteBook) {
        add(.get, "/bedomning", "Risk and dental diagnoses of a person", to: &book) {
            try await showJudgement($0, nil, DiagnosisInput(), $1, $2)
        }
        add(.post, "/bedomning", "Ends an examination with judged risk", to: &book) {
            chair, request, context in
            let input = RiskInput(context.form)
            guard let scores = input.scores else {
                return try await showJudgement(chair, input, DiagnosisInput(), request, context)
            }
            try await keep.conclude(scores, age: chair.age, of: chair.person, for: chair.visit)
            return done(.judgement, at: DentalPaths.judgement(chair.person))
        }
        add(.post, "/diagnos", "Writes a dental diagnosis", to: &book) { chair, request, context in
            let input = DiagnosisInput(context.form)
            guard let diagnosis = input.diagnosis else {
                return try await showJudgement(chair, nil, input, request, context)
            }
            try await keep.diagnose(diagnosis, at: input.tooth, of: chair.person, for: chair.visit)
            return done(.diagnosis, at: DentalPaths.judgement(chair.person))
        }
    }

    private func showJudgement(
        _ chair: DentalChair, _ risk: RiskInput?, _ diagnosis: DiagnosisInput, _ request: Request,
        _ context: WebContext
    ) async throws -> Response {
        let record = try await reading.record(of: chair.person, for: chair.visit)
        let mistakes = (risk?.mistakes ?? []) + diagnosis.mistakes
        let model = JudgementPage(
            chair.head(.judgement, record, mistakes: mistakes), record,
            risk: risk ?? RiskInput(current: record.risk?.value), diagnosis: diagnosis,
            person: chair.person, seal: chair.seal, chair.words)
        return try answer(model, .judgement, mistakes: mistakes, request, context)
    }
}
