// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import GuardedStore
import HTTPTypes
import HummingbirdTesting
import NotesPortal
import TestKit
import Testing

@Suite("Staff write")
struct JourneyTests {
    private func seen(_ notes: NotesNode, _ types: [ResourceType]) async throws -> [StoredResource] {
        try await notes.node.door.timeline(
            TimelineQuestion(person: notes.anna, types: types), for: notes.node.visit(.anna)
        ).matches
    }

    @Test("a note is begun, coded by search without a script, signed, and is in the person's record")
    func write() async throws {
        try await NotesNode.run { notes in
            let berg = try await notes.signIn(TestCountry.berg)
            let new = try await berg.get(NotesPaths.new(notes.anna))
            #expect(new.status == .ok)
            #expect(new.text.contains("Kontaktorsak"))
            #expect(new.text.contains("data-autosave"))
            let path = NotesPaths.note(.random(), of: notes.anna)
            let text = [("mall", "besok"), ("text-kontaktorsak", "Hosta <i>sedan</i> igår")]

            let found = try await berg.post(
                path,
                text + [
                    ("version", "0"), ("diagnos-sok", "bronkit"), ("atgard-sok", "AF015"), ("gor", "sok"),
                ])
            #expect(found.status == .ok)
            #expect(found.text.contains("J20.9 Akut bronkit"))
            #expect(found.text.contains("AF015 Blodtrycksmätning standard"))
            #expect(found.text.contains("Hosta &lt;i&gt;sedan&lt;/i&gt; igår"))
            #expect(found.text.contains("name=\"version\" value=\"1\""))
            let draft = try await seen(notes, ["Composition"])
            #expect(draft.count == 1)

            let open = [("version", "1"), ("diagnos-sok", "bronkit"), ("diagnos-fraga", "bronkit")]
            let unanswered = try await berg.post(path, text + open + [("gor", "signera")])
            #expect(unanswered.status == .unprocessableContent)
            #expect(unanswered.text.contains("Välj en kod eller Ingen av dem"))
            let signed = try await berg.post(
                path,
                text + [
                    ("version", "2"), ("diagnos-sok", "bronkit"), ("diagnos-fraga", "bronkit"),
                    ("diagnos-val", "J20.9"), ("atgard", "AF015"), ("varde-overtryck", "140"),
                    ("varde-undertryck", "85"), ("gor", "signera"),
                ])
            #expect(signed.status == .seeOther)
            #expect(signed.headers[.location] == path + "?klart=signerad")

            let shown = try await berg.get(path + "?klart=signerad")
            #expect(shown.text.contains("Anteckningen är signerad"))
            #expect(shown.text.contains("Blodtryck 140/85 mmHg"))
            #expect(shown.text.contains("J20.9 Akut bronkit"))
            let types = try await seen(notes, []).map(\.key.type.name)
            for type in ["Composition", "Condition", "Encounter", "Observation", "Procedure"] {
                #expect(types.contains(type), "\(type)")
            }
        }
    }

    @Test("what a script saves is a draft, and a draft is gone on with from the list of unsigned notes")
    func autosave() async throws {
        try await NotesNode.run { notes in
            let berg = try await notes.signIn(TestCountry.berg)
            #expect(try await berg.get(NotesPaths.unsigned).text.contains("Du har inget att signera"))
            let path = NotesPaths.note(.random(), of: notes.anna)
            let saved = try await berg.post(
                path + "/utkast",
                [("mall", "telefon"), ("version", "0"), ("text-anamnes", "Ringer om yrsel")])
            #expect(saved.status == .ok)
            #expect(saved.text.contains("\"version\":1"))
            let list = try await berg.get(NotesPaths.unsigned)
            #expect(list.text.contains("Telefonkontakt"))
            #expect(list.text.contains(path))
            let draft = try await berg.get(path)
            #expect(draft.text.contains("Ringer om yrsel"))
            let late = try await berg.post(
                path + "/utkast", [("mall", "telefon"), ("version", "0"), ("text-anamnes", "Annat")])
            #expect(late.status == .preconditionFailed)
        }
    }

    @Test("two texts at once: both are shown, and the same text twice is no conflict")
    func conflict() async throws {
        try await NotesNode.run { notes in
            let berg = try await notes.signIn(TestCountry.berg)
            let path = NotesPaths.note(.random(), of: notes.anna)
            let first = [("mall", "besok"), ("version", "0"), ("text-status", "Den första")]
            #expect(try await berg.post(path, first + [("gor", "spara")]).status == .seeOther)
            #expect(try await berg.post(path, first + [("gor", "spara")]).status == .seeOther)
            let second = [
                ("mall", "besok"), ("version", "0"), ("text-status", "Den andra"), ("gor", "spara"),
            ]
            let both = try await berg.post(path, second)
            #expect(both.status == .conflict)
            #expect(both.text.contains("Någon annan har ändrat anteckningen"))
            #expect(both.text.contains("Den första"))
            #expect(both.text.contains("Den andra"))
            #expect(both.text.contains("name=\"version\" value=\"1\""))
        }
    }

    @Test("a correction asks why, and the earlier version can be shown")
    func correct() async throws {
        try await NotesNode.run { notes in
            let berg = try await notes.signIn(TestCountry.berg)
            let path = NotesPaths.note(.random(), of: notes.anna)
            let text = [("mall", "besok"), ("text-status", "Vänster öra rött")]
            _ = try await berg.post(path, text + [("version", "0"), ("gor", "signera")])
            #expect(try await berg.get(path + "/ratta").text.contains("Vänster öra rött"))
            let right = [("mall", "besok"), ("text-status", "Höger öra rött"), ("version", "1")]
            let why = try await berg.post(path + "/ratta", right + [("gor", "signera")])
            #expect(why.status == .unprocessableContent)
            #expect(why.text.contains("Skriv varför du rättar"))
            let done = try await berg.post(
                path + "/ratta", right + [("skal", "Fel sida"), ("gor", "signera")])
            #expect(done.status == .seeOther)
            let shown = try await berg.get(path)
            #expect(shown.text.contains("Höger öra rött"))
            #expect(shown.text.contains("Fel sida"))
            #expect(shown.text.contains("version=1"))
            let earlier = try await berg.get(path + "?version=1")
            #expect(earlier.text.contains("Vänster öra rött"))
            #expect(earlier.text.contains("tidigare version"))
            let late = try await berg.post(path, text + [("version", "2"), ("gor", "spara")])
            #expect(late.status == .conflict)
            #expect(late.text.contains("redan signerad"))
        }
    }

    @Test("what is wrong is told, and nothing is lost")
    func mistakes() async throws {
        try await NotesNode.run { notes in
            let berg = try await notes.signIn(TestCountry.berg)
            let path = NotesPaths.note(.random(), of: notes.anna)
            let wrong = try await berg.post(
                path,
                [
                    ("mall", "hemsjukvard"), ("version", "0"), ("varde-temp", "375"),
                    ("atgard-sok", "xyzxyz"), ("gor", "signera"),
                ])
            #expect(wrong.status == .unprocessableContent)
            #expect(wrong.text.contains("Skriv något under minst ett sökord"))
            #expect(wrong.text.contains("Temperatur, °C: talet kan inte stämma"))
            #expect(wrong.text.contains("Ingen kod hittades"))
            #expect(wrong.text.contains("value=\"375\""))
            #expect(try await seen(notes, ["Encounter"]).isEmpty)
        }
    }

    @Test("a medicine with a warning is ordered only with a reason, and is in the person's record")
    func order() async throws {
        try await NotesNode.run { notes in
            let berg = try await notes.signIn(TestCountry.berg)
            let path = NotesPaths.order(notes.anna)
            #expect(try await berg.get(path).status == .ok)
            let found = try await berg.post(path, [("sok", "enalapril"), ("gor", "sok")])
            #expect(found.text.contains("C09AA02-2"))
            func details(_ id: String) -> [(String, String)] {
                [
                    ("lakemedel", id), ("visat", id), ("dosering", "1 tablett"), ("for", "Blodtryck"),
                    ("uttag", "3"), ("gor", "signera"),
                ]
            }
            let chosen = try await berg.post(path, [("lakemedel", "C09AA02-2"), ("gor", "valj")])
            #expect(chosen.text.contains("Inga varningar"))
            let signed = try await berg.post(path, details("C09AA02-2"))
            #expect(signed.status == .seeOther)
            let warned = try await berg.post(path, [("lakemedel", "C09AA05-1"), ("gor", "valj")])
            #expect(warned.text.contains("redan ett läkemedel av samma slag"))
            let refused = try await berg.post(path, details("C09AA05-1"))
            #expect(refused.status == .unprocessableContent)
            #expect(refused.text.contains("Skriv varför du ordinerar trots varningen"))
            let anyway = try await berg.post(path, details("C09AA05-1") + [("skal", "Byter från enalapril")])
            #expect(anyway.status == .seeOther)
            let shown = try await berg.get(anyway.headers[.location] ?? "")
            #expect(shown.text.contains("Ramipril"))
            #expect(shown.text.contains("Byter från enalapril") && shown.text.contains("Blodtryck"))
            #expect(try await seen(notes, ["MedicationRequest"]).count == 2)
        }
    }

    @Test("without a tie to the person nothing opens and nothing is written")
    func noTie() async throws {
        try await NotesNode.run { notes in
            let hjort = try await notes.signIn(TestCountry.hjort)
            let path = NotesPaths.note(.random(), of: notes.anna)
            #expect(try await hjort.get(NotesPaths.new(notes.anna)).status == .seeOther)
            #expect(try await hjort.get(NotesPaths.order(notes.anna)).status == .seeOther)
            let fields = [("mall", "besok"), ("version", "0"), ("text-status", "x"), ("gor", "spara")]
            #expect(try await hjort.post(path, fields).status == .seeOther)
            #expect(try await hjort.post(path + "/utkast", fields).status == .forbidden)
            #expect(try await seen(notes, ["Composition"]).isEmpty)
        }
    }
}
