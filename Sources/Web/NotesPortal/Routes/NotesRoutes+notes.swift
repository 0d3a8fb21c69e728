// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import CareNotes
import DesignSystem
import FHIRCore
import FHIRStore
import GuardedStore
import HTTPFront
import HTTPTypes
import Hummingbird
import StaffPortal

extension NotesRoutes {
    func addNotes(to book: inout RouteBook) {
        book.add(
            Route(
                .get, "/vard/p/:person/anteckning", shows: .person, to: [.staff], for: [.care],
                "Form for a new note about a person")
        ) { request, context in
            guard let record = try await staff.openRecord(context) else {
                return StaffRoutes.toPerson(context)
            }
            let name = context.query.trimmed(NoteInput.Field.template)
            let input = NoteInput(NoteContent(NoteTemplate(rawValue: name) ?? .visit))
            return try await form(input, .random(), record, request, context)
        }
        book.add(
            Route(
                .get, "/vard/p/:person/anteckning/:id", shows: .person, to: [.staff], for: [.care],
                "A note: to go on with while it is a draft, to read once it is signed")
        ) { request, context in try await showNote(request, context) }
        book.add(
            Route(
                .post, "/vard/p/:person/anteckning/:id", shows: .person, to: [.staff], for: [.care],
                "Looks for codes, saves the draft, or signs the note")
        ) { request, context in try await submit(request, context) }
        book.add(
            Route(
                .post, "/vard/p/:person/anteckning/:id/utkast", shows: .person, to: [.staff], for: [.care],
                "Saves the draft while it is being written")
        ) { _, context in try await autosave(context) }
    }

    private func showNote(_ request: Request, _ context: WebContext) async throws -> Response {
        guard let record = try await staff.openRecord(context) else { return StaffRoutes.toPerson(context) }
        let id = try noteID(context)
        let note = try await write.note(id, of: record.key, for: record.visit)
        if note.status == .preliminary, note.unit == record.commission.unit.text {
            let input = NoteInput(note.content, version: note.version)
            return try await form(input, id, record, request, context)
        }
        return try await read(note, record, request, context)
    }

    private func read(
        _ note: StoredNote, _ record: OpenRecord, _ request: Request, _ context: WebContext
    ) async throws -> Response {
        let words = words(context)
        let asked = Int(context.query.trimmed(NoteInput.Field.version)) ?? note.version
        let shown = try await write.stored(note.key.id, version: asked, of: record.key, for: record.visit)
        let versions = try await write.signedVersions(note.key.id, of: record.key, for: record.visit)
        let done = context.query[NotesDone.field].flatMap(NotesDone.init(rawValue:))
        let model = NotePage(
            note, shown: shown, versions: versions, banner: try await banner(record, context),
            isOwnUnit: note.unit == record.commission.unit.text, done: done?.notification(words),
            in: try await staff.door.directory(), words)
        return try staff.pages.page(model, in: staff.shell("notes.title", request, context))
    }

    private func submit(_ request: Request, _ context: WebContext) async throws -> Response {
        guard let record = try await staff.openRecord(context) else { return StaffRoutes.toPerson(context) }
        let id = try noteID(context)
        var input = NoteInput(context.form)
        let deed = NoteInput.Deed(rawValue: context.form.trimmed(NoteInput.Field.deed)) ?? .save
        if deed == .sign { input.checkForSigning(isCorrection: false) }
        do throws(DoorError) {
            if deed == .sign, input.mistakes.isEmpty {
                try await sign(input, id, record)
                return done(.signed, id, record)
            }
            if !input.isTooLong, !input.content.isEmpty || input.version > 0 {
                input.version = try await save(input, id, record)
            }
        } catch {
            guard Self.isConflict(error) else { throw error }
            return try await conflict(input, id, record, request, context)
        }
        if deed == .save, input.mistakes.isEmpty, input.version > 0 { return done(.saved, id, record) }
        return try await form(input, id, record, request, context)
    }

    private func autosave(_ context: WebContext) async throws -> Response {
        let (person, _) = try staff.asked(context)
        let id = try noteID(context)
        let input = NoteInput(context.form)
        guard !input.isTooLong else { throw WebError(.badRequest, "a section is too long") }
        let version = try await write.save(
            input.content, id: id, expected: input.version, of: person, for: try context.visit())
        let body: JSONTree = [
            "version": .int(version), "time": .string(words(context).clock(staff.now())),
        ]
        return Response(
            status: .ok, headers: [.contentType: "application/json"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: body.encoded())))
    }

    /// Saves; where the same text is there already, from a second press or a script, nothing is lost.
    private func save(
        _ input: NoteInput, _ id: ResourceID, _ record: OpenRecord
    ) async throws(DoorError) -> Int {
        do throws(DoorError) {
            return try await write.save(
                input.content, id: id, expected: input.version, of: record.key, for: record.visit)
        } catch {
            guard let there = try await sameDraft(as: input, id, record, after: error) else { throw error }
            return there.version
        }
    }

    private func sign(_ input: NoteInput, _ id: ResourceID, _ record: OpenRecord) async throws(DoorError) {
        do throws(DoorError) {
            _ = try await write.sign(
                input.content, id: id, expected: input.version, of: record.key, for: record.visit)
        } catch {
            guard let there = try await sameDraft(as: input, id, record, after: error) else { throw error }
            _ = try await write.sign(
                input.content, id: id, expected: there.version, of: record.key, for: record.visit)
        }
    }

    /// After a conflict: the draft that is there, when it says the same as what was sent.
    private func sameDraft(
        as input: NoteInput, _ id: ResourceID, _ record: OpenRecord, after error: DoorError
    ) async throws(DoorError) -> StoredNote? {
        guard case .versionConflict = error.code else { return nil }
        let there = try await write.note(id, of: record.key, for: record.visit)
        let isSame = there.status == .preliminary && there.content.saysTheSame(as: input.content)
        return isSame ? there : nil
    }

    static func isConflict(_ error: DoorError) -> Bool {
        if case .versionConflict = error.code { return true }
        return error.code == .preconditionFailed
    }

    func done(_ mark: NotesDone, _ id: ResourceID, _ record: OpenRecord) -> Response {
        Pages.redirect(
            to: "\(NotesPaths.note(id, of: record.key))?\(NotesDone.field)=\(mark.rawValue)")
    }
}
