// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import CareNotes
import FHIRCore
import GuardedStore
import HTTPFront
import HTTPTypes
import Hummingbird
import StaffPortal

extension NotesRoutes {
    func addOrder(to book: inout RouteBook) {
        book.add(
            Route(
                .get, "/vard/p/:person/ordinera", shows: .person, to: [.staff], for: [.care],
                "Form that orders a medicine")
        ) { request, context in
            guard let record = try await staff.openRecord(context) else {
                return StaffRoutes.toPerson(context)
            }
            return try await order(OrderInput(), [], record, request, context)
        }
        book.add(
            Route(
                .post, "/vard/p/:person/ordinera", shows: .person, to: [.staff], for: [.care],
                "Looks for a medicine, shows warnings, signs the order")
        ) { request, context in try await submitOrder(request, context) }
    }

    private func submitOrder(_ request: Request, _ context: WebContext) async throws -> Response {
        guard let record = try await staff.openRecord(context) else { return StaffRoutes.toPerson(context) }
        var input = OrderInput(context.form)
        var warnings: [MedicineWarning] = []
        let use = OrderMedicine(door: staff.door, now: staff.now)
        if let medicine = input.medicine {
            warnings = try await use.warnings(of: medicine, for: record.key, visit: record.visit)
        }
        let isSigning = OrderInput.isSigning(context.form)
        if isSigning, !warnings.isEmpty { input.requireReason() }
        guard isSigning, let ready = input.order else {
            return try await order(input, warnings, record, request, context)
        }
        let answer = warnings.isEmpty ? nil : answer(warnings, input.reason)
        let visit = warnings.isEmpty ? record.visit : record.visit.with(reason: input.reason)
        let key = try await use.order(ready, answer: answer, for: record.key, visit: visit)
        return Pages.redirect(to: "\(StaffPaths.journal(record.key))/\(key)")
    }

    /// What was warned of and why the reader goes on, as it is kept in the record.
    private func answer(_ warnings: [MedicineWarning], _ reason: String) -> String {
        let words = NotesWords(staff.pages.renderer.texts[.swedish])
        let texts = warnings.map { warning in
            "\(words["notes.warning.\(warning.kind.rawValue)"]): \(OrderDetails.text(warning, words))"
        }
        return words[
            "notes.order.answer", ["warnings": texts.joined(separator: "; "), "reason": reason]]
    }

    private func order(
        _ input: OrderInput, _ warnings: [MedicineWarning], _ record: OpenRecord, _ request: Request,
        _ context: WebContext
    ) async throws -> Response {
        var shell = staff.shell("notes.order.title", request, context)
        shell.hasErrors = !input.mistakes.isEmpty
        let model = OrderPage(
            input, warnings: warnings, of: record.key, banner: try await banner(record, context),
            seal: staff.pages.seal(context, about: record.key), words(context))
        return try staff.pages.page(
            model, in: shell, status: shell.hasErrors ? .unprocessableContent : .ok)
    }
}
