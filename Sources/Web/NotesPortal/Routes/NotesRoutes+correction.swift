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
    func addCorrection(to book: inout RouteBook) {
        book.add(
            Route(
                .get, "/vard/p/:person/anteckning/:id/ratta", shows: .person, to: [.staff], for: [.care],
                "Form that corrects a signed note")
        ) { request, context in
            guard let record = try await staff.openRecord(context) else {
                return StaffRoutes.toPerson(context)
            }
            let id = try noteID(context)
            let note = try await write.note(id, of: record.key, for: record.visit)
            guard note.status != .preliminary, note.unit == record.commission.unit.text else {
                return Pages.redirect(to: NotesPaths.note(id, of: record.key))
            }
            let input = NoteInput(note.content, version: note.version)
            return try await form(input, id, record, isCorrection: true, request, context)
        }
        book.add(
            Route(
                .post, "/vard/p/:person/anteckning/:id/ratta", shows: .person, to: [.staff], for: [.care],
                "Signs a correction; what stood is kept")
        ) { request, context in try await correct(request, context) }
    }

    private func correct(_ request: Request, _ context: WebContext) async throws -> Response {
        guard let record = try await staff.openRecord(context) else { return StaffRoutes.toPerson(context) }
        let id = try noteID(context)
        var input = NoteInput(context.form)
        let isSigning = context.form.trimmed(NoteInput.Field.deed) == NoteInput.Deed.sign.rawValue
        if isSigning { input.checkForSigning(isCorrection: true) }
        guard isSigning, input.mistakes.isEmpty else {
            return try await form(input, id, record, isCorrection: true, request, context)
        }
        do throws(DoorError) {
            let visit = record.visit.with(reason: input.reason)
            try await write.correct(
                input.content, id: id, expected: input.version, because: input.reason, of: record.key,
                for: visit)
        } catch {
            guard Self.isConflict(error) else { throw error }
            return try await conflict(input, id, record, isCorrection: true, request, context)
        }
        return done(.corrected, id, record)
    }
}

extension Visit {
    /// The same visit with the reader's own reason.
    func with(reason: String) -> Visit {
        var visit = self
        visit.reason = reason
        return visit
    }
}
