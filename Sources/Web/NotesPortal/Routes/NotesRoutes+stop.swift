// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import CareNotes
import DesignSystem
import FHIRCore
import GuardedStore
import HTTPFront
import HTTPTypes
import Hummingbird
import StaffPortal

extension NotesRoutes {
    func addStop(to book: inout RouteBook) {
        let path = "/vard/p/:person/lakemedel/:id/satt-ut"
        book.add(
            Route(
                .get, path, shows: .person, to: [.staff], for: [.care],
                "Form that stops a medicine of the reader's own unit")
        ) { request, context in
            guard let record = try await staff.openRecord(context) else {
                return StaffRoutes.toPerson(context)
            }
            return try await askStop(nil, nil, record, request, context)
        }
        book.add(
            Route(
                .post, path, shows: .person, to: [.staff], for: [.care], "Stops a medicine, with why")
        ) { request, context in try await stop(request, context) }
    }

    private var stopping: StopMedicine { StopMedicine(door: staff.door, now: staff.now) }

    private func stop(_ request: Request, _ context: WebContext) async throws -> Response {
        guard let record = try await staff.openRecord(context) else { return StaffRoutes.toPerson(context) }
        let reason = context.form.trimmed(StopPage.reasonField)
        guard !reason.isEmpty else {
            return try await askStop(reason, "notes.stop.error.missing", record, request, context)
        }
        guard reason.count <= CareNotes.Limits.reasonCharactersMax else {
            return try await askStop(reason, "notes.stop.error.long", record, request, context)
        }
        let id = try noteID(context)
        let medicine = try await stopping.medicine(id, of: record.key, visit: record.visit)
        let expected = Int(context.form.trimmed(StopPage.versionField)) ?? medicine.version
        try await stopping.stop(
            medicine, expected: expected, because: reason, of: record.key, visit: record.visit)
        return Pages.redirect(to: "\(StaffPaths.journal(record.key))/MedicationRequest/\(id.text)")
    }

    private func askStop(
        _ written: String?, _ mistake: String?, _ record: OpenRecord, _ request: Request,
        _ context: WebContext
    ) async throws -> Response {
        let id = try noteID(context)
        let medicine = try await stopping.medicine(id, of: record.key, visit: record.visit)
        var shell = staff.shell("notes.stop.title", request, context)
        shell.hasErrors = mistake != nil
        let model = StopPage(
            medicine, ResourceKey("MedicationRequest", id), of: record.key, written: written,
            mistake: mistake, banner: try await banner(record, context),
            seal: staff.pages.seal(context, about: record.key), words(context))
        return try staff.pages.page(
            model, in: shell, status: mistake == nil ? .ok : .unprocessableContent)
    }
}
