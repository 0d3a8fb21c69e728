// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import CareNotes
import DesignSystem
import FHIRCore
import FHIRStore
import Identity
import StaffPortal

/// A note to read: as it stands, or as an earlier version stood. Template `notes/note`.
struct NotePage: PageModel, Encodable {
    static let template = "notes/note"

    let banner: PatientBanner
    let done: Notification?
    let heading: String
    let status: Tag
    let facts: SummaryList
    /// Said of an earlier version.
    let earlier: Notification?
    /// Versions, codes and values of the note that cannot be read.
    let unreadable: TaskList?
    let text: NoteText
    /// The signed versions, newest first; none unless there are several.
    let versions: [Link]
    let hasVersions: Bool
    let correct: LinkButton?
    let journal: Link

    init(
        _ note: StoredNote, shown: StoredResource, versions found: NoteVersions, banner: PatientBanner,
        isOwnUnit: Bool, done: Notification?, in directory: Directory, _ words: NotesWords
    ) {
        let person = note.person ?? PersonKey(rawValue: 0)
        let path = NotesPaths.note(note.key.id, of: person)
        let isLatest = shown.version == note.version
        let versions = found.signed
        let version = versions.first { $0.version == shown.version } ?? note
        self.banner = banner
        self.done = done
        heading = words["notes.template.\(note.content.template.rawValue)"]
        status = Tag(
            words["notes.status.\(version.status.rawValue)"],
            kind: version.status == .preliminary ? .warn : .ok)
        facts = SummaryList(Self.facts(version, in: directory, words))
        earlier =
            isLatest
            ? nil
            : Notification(
                kind: .warn, title: words["notes.earlier.title"],
                link: Link(words["notes.earlier.link"], href: path))
        let lost =
            note.unreadableParts.map {
                UnreadableItem(words["notes.unreadable.part"], id: "\($0)", about: [], words.texts)
            }
            + found.unreadable.map {
                UnreadableItem(
                    words["notes.unreadable.version"], id: "\($0.key)/_history/\($0.version)", about: [],
                    words.texts)
            }
        unreadable = lost.isEmpty ? nil : TaskList([], unreadable: lost)
        text = NoteText(shown, title: words["notes.content"])
        self.versions =
            versions.count < 2
            ? []
            : versions.map { version in
                let signature = version.signatures.last
                let moment = signature.map { words.moment($0.time) } ?? ""
                return Link(
                    words[
                        "notes.version",
                        ["status": words["notes.status.\(version.status.rawValue)"], "time": moment]],
                    href: "\(path)?\(NoteInput.Field.version)=\(version.version)")
            }
        hasVersions = !self.versions.isEmpty
        correct =
            isOwnUnit && isLatest && note.status != .preliminary
            ? LinkButton(
                words["notes.correct"], href: NotesPaths.correction(note.key.id, of: person),
                kind: .secondary)
            : nil
        journal = Link(words["notes.journal"], href: StaffPaths.journal(person))
    }

    private static func facts(
        _ note: StoredNote, in directory: Directory, _ words: NotesWords
    ) -> [SummaryRow] {
        let authors = note.authors.map { words.staff($0, in: directory) }.joined(separator: "; ")
        var rows = [
            SummaryRow(term: words["notes.when"], value: words.moment(note.begun)),
            SummaryRow(term: words["notes.author"], value: authors),
        ]
        if let signature = note.signatures.last {
            let name = words.staff(signature.signer, in: directory)
            rows.append(
                SummaryRow(
                    term: words["notes.signed"], value: "\(name), \(words.moment(signature.time))"))
        }
        if let reason = note.amendment {
            rows.append(SummaryRow(term: words["notes.amended.reason"], value: reason))
        }
        return rows
    }
}
