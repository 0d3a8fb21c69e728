// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FHIRCore
import FHIRStore
import GuardedStore
import HTTPFront
import Identity
import Sweden
import TestKit
import Testing

@testable import CareNotes
@testable import NotesPortal

@Suite("Templates of notes and orders")
struct TemplateTests {
    private static let renderer = Result { try HTMLRenderer() }
    private static let person = PersonKey(rawValue: 7)
    private let renderer: HTMLRenderer

    init() throws { renderer = try Self.renderer.get() }

    private let banner = PatientBanner(
        name: "Anna", number: "19790204-2386", age: "47", facts: [], warnings: [], tags: [], noWarnings: "-")

    private var lost: ReadList<ListUnsigned.Line> {
        let person = RegisteredPerson(
            person: Self.person, identity: TestPerson.anna.number, givenName: "Anna", familyName: "Testsson",
            birthDay: CalendarDay(daysSinceEpoch: 0), sex: .female, addressLines: [], municipality: "",
            isProtected: false)
        let note = UnreadableResource(key: "Composition/lost", version: 1, day: nil, unit: "u")
        return ReadList(unreadable: [UnreadableEntry(resource: note, person: person)])
    }

    @Test(
        "an unsigned note that cannot be read is a row with its id and what to do, and the list is not empty")
    func unreadable() throws {
        let page = UnsignedPage(lost, NotesWords(renderer.texts[.swedish]))
        let row = try #require(page.list?.unreadable.first)
        #expect(row.text == "En anteckning kan inte läsas (Composition/lost)" && page.empty == nil)
        #expect(row.hint.hasPrefix("Anna Testsson. ") && row.hint.contains("Ring driften"))
    }

    private func form(_ text: String) throws -> FormFields {
        try FormFields(urlEncoded: Array(text.utf8), countMax: 30)
    }

    private func stored(_ version: Int, _ status: String) -> StoredResource {
        let writer = TestCountry.berg
        var content = NoteContent(.visit)
        content.write("Hosta", in: .history)
        let frame = NoteFrame(
            patient: ["reference": "Patient/a"], writer: writer.hsaID, commission: writer.commissions[0],
            begun: "2026-05-12T11:00:00+02:00", encounter: "Encounter/e")
        let document = NoteDocument(content: content, authors: [writer.hsaID])
        let signature = NoteSignature(signer: writer.hsaID, time: frame.begun)
        let tree =
            status == "preliminary"
            ? document.draft(frame)
            : document.signed(
                frame, parts: [:], signatures: [signature], amendment: version > 1 ? "Fel" : nil)
        return StoredResource(
            key: "Composition/n", version: version, updated: .distantPast, isDeleted: false,
            labels: Labels(
                person: Self.person, careDay: nil,
                labelClass: LabelClass(owner: "o", unit: "u", sector: "health", informationType: "voo")),
            body: tree.encoded(), interaction: .create)
    }

    private func noteForm(_ input: NoteInput, isCorrection: Bool, _ words: NotesWords) -> NoteFormPage {
        let form = NoteForm(
            input, id: "n", of: Self.person, isCorrection: isCorrection, seal: FormSeal(csrfToken: "t"),
            cancel: "/vard", words)
        let conflict = NoteConflict(
            NoteText(stored(2, "final"), title: "T"), isSigned: true, link: Link("L", href: "/vard"), words)
        return NoteFormPage(
            input, form: form, of: Self.person, banner: banner, isCorrection: isCorrection,
            done: NotesDone.saved.notification(words), conflict: conflict, words)
    }

    private func notes(_ words: NotesWords) throws -> [any PageModel] {
        var wrong = NoteInput(
            try form(
                "mall=besok&diagnos=J06.9&diagnos-sok=bronkit&atgard-sok=xyz&varde-puls=x&text-status=a"))
        wrong.checkForSigning(isCorrection: true)
        return [
            noteForm(NoteInput(NoteContent(.home)), isCorrection: false, words),
            noteForm(wrong, isCorrection: false, words), noteForm(wrong, isCorrection: true, words),
        ]
    }

    private func read(_ words: NotesWords) throws -> [any PageModel] {
        let versions = [stored(2, "amended"), stored(1, "final")]
        let notes = versions.compactMap { StoredNote($0) }
        return versions.map { shown in
            NotePage(
                notes[0], shown: shown,
                versions: NoteVersions(signed: notes, unreadable: lost.unreadable.map(\.resource)),
                banner: banner, isOwnUnit: true,
                done: NotesDone.signed.notification(words), in: TestCountry.directory, words)
        }
    }

    private func orders(_ words: NotesWords) throws -> [any PageModel] {
        let warning = MedicineWarning(
            kind: .allergy, name: "Penicillin", reactions: ["Klåda"], isSevere: true, source: "Flag/1")
        let inputs = [
            OrderInput(), OrderInput(try form("gor=sok&sok=metformin")),
            OrderInput(try form("gor=signera&lakemedel=J01CE02-1&visat=J01CE02-1&uttag=99")),
            OrderInput(try form("gor=valj&lakemedel=J01CE02-1")),
        ]
        return inputs.enumerated().map { place, input in
            OrderPage(
                input, warnings: place == 2 ? [warning] : [], of: Self.person, banner: banner,
                seal: FormSeal(csrfToken: "t"), words)
        }
    }

    private func pages(_ language: Language) throws -> [[any PageModel]] {
        let words = NotesWords(renderer.texts[language])
        return [
            try notes(words), try read(words), try orders(words),
            [UnsignedPage(ReadList(), words), UnsignedPage(lost, words)],
        ]
    }

    @Test("every page has all that its template asks for")
    func complete() throws {
        let check = TemplateCheck(assets: renderer.assets)
        for samples in try pages(.swedish) {
            let problems = check.problems(of: samples).filter {
                ($0.contains("notes/") && !$0.contains("notes/unsigned: {{#list}}")) || $0.contains("lacks")
            }
            #expect(problems == [], "\(type(of: samples[0]))")
        }
    }

    @Test("every page is printed in Swedish and English without a missing text")
    func texts() throws {
        for language in [Language.swedish, .english] {
            for model in try pages(language).flatMap({ $0 }) {
                var display = Display()
                display.set(.language, to: language.rawValue)
                let shell = Shell(title: "T", display: display, portal: .staff, path: "/vard", csrfToken: "t")
                let html = try renderer.render(model, in: shell)
                let keys = ["notes.error", "notes.value", "notes.section", "notes.order", "notes.status"]
                for key in keys { #expect(!html.contains(key), "\(type(of: model).template) \(language)") }
            }
        }
    }
}
