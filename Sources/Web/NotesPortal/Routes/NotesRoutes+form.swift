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
    /// The page where a note is written.
    func form(
        _ input: NoteInput, _ id: ResourceID, _ record: OpenRecord, isCorrection: Bool = false,
        conflict: NoteConflict? = nil, status: HTTPResponse.Status = .ok, _ request: Request,
        _ context: WebContext
    ) async throws -> Response {
        let words = words(context)
        let title =
            isCorrection ? "notes.title.correct" : input.version > 0 ? "notes.title.draft" : "notes.title.new"
        var shell = staff.shell(title, request, context)
        shell.hasErrors = !input.mistakes.isEmpty
        let seal = staff.pages.seal(
            context, about: record.key,
            more: [
                HiddenField(NoteInput.Field.version, String(input.version)),
                HiddenField(NoteInput.Field.template, input.content.template.rawValue),
            ])
        let cancel = isCorrection ? NotesPaths.note(id, of: record.key) : StaffPaths.person(record.key)
        let form = NoteForm(
            input, id: id, of: record.key, isCorrection: isCorrection, seal: seal, cancel: cancel, words)
        let done = context.query[NotesDone.field].flatMap(NotesDone.init(rawValue:))
        let model = NoteFormPage(
            input, form: form, of: record.key, banner: try await banner(record, context),
            isCorrection: isCorrection, done: request.method == .get ? done?.notification(words) : nil,
            conflict: conflict, words)
        return try staff.pages.page(
            model, in: shell, status: shell.hasErrors ? .unprocessableContent : status)
    }

    /// Shows what somebody else has written beside one's own text. Sending it again writes over the other's,
    /// knowingly, unless that is signed.
    func conflict(
        _ input: NoteInput, _ id: ResourceID, _ record: OpenRecord, isCorrection: Bool = false,
        _ request: Request, _ context: WebContext
    ) async throws -> Response {
        let words = words(context)
        let there = try await write.note(id, of: record.key, for: record.visit)
        let stored = try await write.stored(
            id, version: there.version, of: record.key, for: record.visit)
        let name = there.authors.last.map { words.staff($0, in: record.directory) } ?? ""
        let title = words[
            "notes.conflict.theirs", ["name": name, "time": words.clock(there.updated)]]
        let isSigned = there.status != .preliminary && !isCorrection
        let conflict = NoteConflict(
            NoteText(stored, title: title), isSigned: isSigned,
            link: Link(words["notes.conflict.link"], href: NotesPaths.note(id, of: record.key)), words)
        var mine = input
        mine.version = there.version
        return try await form(
            mine, id, record, isCorrection: isCorrection, conflict: conflict, status: .conflict, request,
            context)
    }
}
