// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import HTTPFront
import HTTPTypes
import Hummingbird
import Identity
import Strategy

extension StrategyRoutes {
    /// In an address: a measure that is not there yet.
    static let new = "ny"

    func showMeasureForm(_ request: Request, _ context: WebContext) async throws -> Response {
        let record = try await record(context.parameter("plan"), context)
        let input = MeasureInput(try measure(of: record.plan, context))
        return try await measureForm(input, record, nil, request, context)
    }

    func changeMeasure(_ request: Request, _ context: WebContext) async throws -> Response {
        let id = context.parameter("plan")
        let record = try await record(id, context)
        let old = try measure(of: record.plan, context)
        var input = MeasureInput(FormValues(context.form))
        let isRemoval = context.form[Self.doField] == Self.remove
        let actors = PlanActor.all(in: try await door.directory())
        let read = isRemoval ? old : input.measure(changing: old, actors: actors)
        guard let changed = read else { return try await measureForm(input, record, nil, request, context) }
        do {
            _ = try await desk.edit(id, expected: try revision(context), for: try context.visit()) { plan in
                let index = plan.measures.firstIndex { $0.id == changed.id }
                switch (index, isRemoval) {
                case (let index?, true): plan.measures.remove(at: index)
                case (let index?, false): plan.measures[index] = changed
                case (nil, true): return StrategyError(.notFound, "the measure is gone already")
                case (nil, false): plan.measures.append(changed)
                }
                return nil
            }
        } catch let error as StrategyError {
            guard case .conflict = error.code else { throw error }
            let words = StrategyWords(pages.texts(context))
            return try await measureForm(input, record, conflict(record, words), request, context)
        }
        return Pages.redirect(
            to: isRemoval
                ? StrategyPaths.draft(id) + "?klart=sparat"
                : StrategyPaths.measure(id, changed.id, isDraft: true))
    }

    private func measureForm(
        _ input: MeasureInput, _ record: PlanRecord, _ conflict: Notification?, _ request: Request,
        _ context: WebContext
    ) async throws -> Response {
        let words = StrategyWords(pages.texts(context))
        let actors = PlanActor.all(in: try await door.directory())
        let measure = context.parameter("measure")
        let isNew = measure == Self.new
        var submits = [Button(words["save"], isOnce: true)]
        if !isNew {
            submits.append(
                Button(
                    words["measure.remove"], kind: .danger, name: Self.doField, value: Self.remove))
        }
        let plan = record.plan
        let form = StrategyFormPage(
            heading: words[isNew ? "measure.new" : "measure.edit"], lead: words["measure.edit.lead"],
            notices: [conflict].compactMap { $0 },
            errors: FormMistake.summary(input.mistakes, words),
            action: StrategyPaths.edit(plan.id, measure), fields: input.fields(actors: actors, words),
            submits: submits, cancel: Link(words["cancel"], href: StrategyPaths.draft(plan.id)),
            seal: seal(record, context))
        let status: HTTPResponse.Status =
            conflict != nil ? .conflict : input.mistakes.isEmpty ? .ok : .unprocessableContent
        return try answer(form, of: plan, status: status, request, context)
    }

    /// The measure in the address, or a new one of the goal asked for.
    private func measure(of plan: Plan, _ context: WebContext) throws(WebError) -> Measure {
        let id = context.parameter("measure")
        if id == Self.new {
            let goal = DirectionGoal(rawValue: context.query["mal"] ?? "") ?? .coCreator
            return StrategyDesk.newMeasure(of: goal, in: plan)
        }
        guard let found = plan.measure(id) else { throw WebError(.notFound, "there is no such measure") }
        return found
    }
}
