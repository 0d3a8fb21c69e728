// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import HTTPFront
import HTTPTypes
import Hummingbird
import Strategy

extension StrategyRoutes {
    func showPartForm(_ request: Request, _ context: WebContext) async throws -> Response {
        let record = try await record(context.parameter("plan"), context)
        let (measure, part, row) = try place(in: record.plan, context)
        return try partForm(PartInput(part, row: row, of: measure), record, nil, request, context)
    }

    func changePart(_ request: Request, _ context: WebContext) async throws -> Response {
        let id = context.parameter("plan")
        let record = try await record(id, context)
        let (measure, part, row) = try place(in: record.plan, context)
        var input = PartInput(part, row: row, FormValues(context.form))
        var changed = measure
        if context.form[Self.doField] == Self.remove, let row {
            part.remove(row, from: &changed)
        } else if !input.apply(to: &changed) {
            return try partForm(input, record, nil, request, context)
        }
        let result = changed
        do {
            _ = try await desk.edit(id, expected: try revision(context), for: try context.visit()) { plan in
                guard let index = plan.measures.firstIndex(where: { $0.id == result.id }) else {
                    return StrategyError(.notFound, "there is no such measure")
                }
                plan.measures[index] = result
                return nil
            }
        } catch let error as StrategyError {
            guard case .conflict = error.code else { throw error }
            let words = StrategyWords(pages.texts(context))
            return try partForm(input, record, conflict(record, words), request, context)
        }
        return Pages.redirect(to: StrategyPaths.measure(id, measure.id, isDraft: true))
    }

    private func partForm(
        _ input: PartInput, _ record: PlanRecord, _ conflict: Notification?, _ request: Request,
        _ context: WebContext
    ) throws -> Response {
        let words = StrategyWords(pages.texts(context))
        let (measure, part, row) = try place(in: record.plan, context)
        var submits = [Button(words["save"], isOnce: true)]
        if row != nil, part.canRemove {
            submits.append(
                Button(words["remove"], kind: .danger, name: Self.doField, value: Self.remove))
        }
        let plan = record.plan
        let form = StrategyFormPage(
            heading: words["part.\(part.rawValue)"],
            lead: words["part.lead", ["measure": "\(measure.number) \(measure.title)"]],
            notices: [conflict].compactMap { $0 }, errors: FormMistake.summary(input.mistakes, words),
            action: StrategyPaths.part(plan.id, measure.id, part.rawValue, row: row),
            fields: input.fields(words), submits: submits,
            cancel: Link(
                words["cancel"], href: StrategyPaths.measure(plan.id, measure.id, isDraft: true)),
            seal: seal(record, context))
        let status: HTTPResponse.Status =
            conflict != nil ? .conflict : input.mistakes.isEmpty ? .ok : .unprocessableContent
        return try answer(form, of: plan, status: status, request, context)
    }

    /// The measure, part and row in the address.
    private func place(
        in plan: Plan, _ context: WebContext
    ) throws(WebError) -> (measure: Measure, part: MeasurePart, row: Int?) {
        guard let measure = plan.measure(context.parameter("measure")),
            let part = MeasurePart(rawValue: context.parameter("part"))
        else { throw WebError(.notFound, "there is no such part of a measure") }
        let row = context.query["rad"].flatMap { Int($0) }
        if row != nil || part == .value {
            guard let row, (0..<part.count(in: measure)).contains(row) else {
                throw WebError(.notFound, "there is no such row")
            }
        }
        return (measure, part, row)
    }
}
