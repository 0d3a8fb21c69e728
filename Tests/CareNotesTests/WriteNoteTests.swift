// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import FHIRCore
import FHIRStore
import GuardedStore
import TestKit
import Testing

@testable import CareNotes

@Suite("Notes: draft, signature, correction")
struct WriteNoteTests {
    private static let all: [ResourceType] = [
        "Composition", "Condition", "Encounter", "Observation", "Procedure",
    ]

    private func code(_ body: () async throws -> Void) async -> DoorError.Code? {
        do {
            try await body()
            return nil
        } catch {
            return (error as? DoorError)?.code
        }
    }

    @Test("a draft is in the record, read back as it was written, and seen by the person as unsigned")
    func draft() async throws {
        let desk = try await Desk()
        let id = ResourceID.random()
        let version = try await desk.write.save(
            Desk.content, id: id, expected: 0, of: desk.anna, for: desk.berg)
        #expect(version == 1)
        let note = try await desk.write.note(id, of: desk.anna, for: desk.berg)
        #expect(note.status == .preliminary)
        #expect(note.content.saysTheSame(as: Desk.content))
        #expect(note.authors == [TestCountry.berg.hsaID])
        let seen = try await desk.seen(Self.all)
        #expect(seen.map(\.key.type) == ["Composition"])
        #expect(LabelFlags(rawValue: seen[0].labels.labelClass.flags).contains(.unsigned))
    }

    @Test("signing writes note, contact, diagnosis, measure and values at once, and the person sees them")
    func signed() async throws {
        let desk = try await Desk()
        let id = ResourceID.random()
        _ = try await desk.write.save(Desk.content, id: id, expected: 0, of: desk.anna, for: desk.berg)
        desk.node.clock.advance(seconds: 600)
        let contact = try await desk.write.sign(
            Desk.content, id: id, expected: 1, of: desk.anna, for: desk.berg)
        let seen = try await desk.seen(Self.all)
        let types = seen.map(\.key.type.name).sorted()
        let expected = ["Composition", "Condition", "Encounter", "Observation", "Observation", "Procedure"]
        #expect(types == expected)
        #expect(
            seen.allSatisfy { !LabelFlags(rawValue: $0.labels.labelClass.flags).contains(.unsigned) })
        let note = try await desk.write.note(id, of: desk.anna, for: desk.berg)
        #expect(note.status == .final)
        #expect(note.version == 2)
        #expect(note.encounter == contact)
        #expect(note.signatures.map(\.signer) == [TestCountry.berg.hsaID])
        #expect(note.content.saysTheSame(as: Desk.content))
        let root = try #require(try seen.first { $0.key.type == "Composition" }?.document().root)
        #expect(root["contained"] == nil)
        #expect(root.at("encounter", "reference")?.string == contact.description)
        #expect(root.at("attester", "time")?.string == "2026-05-12T11:30:00.000+02:00")
        let pressure = seen.compactMap { try? $0.document().root }.first { $0["component"] != nil }
        #expect(pressure?.at("code", "coding", "code")?.string == "85354-9")
    }

    @Test("a signed note is never a draft again, and is signed once")
    func onlyOnce() async throws {
        let desk = try await Desk()
        let id = ResourceID.random()
        _ = try await desk.write.sign(Desk.content, id: id, expected: 0, of: desk.anna, for: desk.berg)
        let save = await code {
            _ = try await desk.write.save(Desk.content, id: id, expected: 1, of: desk.anna, for: desk.berg)
        }
        #expect(save == .preconditionFailed)
        let sign = await code {
            _ = try await desk.write.sign(Desk.content, id: id, expected: 1, of: desk.anna, for: desk.berg)
        }
        #expect(sign == .preconditionFailed)
        let again = await code {
            _ = try await desk.write.sign(Desk.content, id: id, expected: 0, of: desk.anna, for: desk.berg)
        }
        #expect(again == .versionConflict(expected: 0, actual: 1))
        #expect(try await desk.seen(["Encounter"]).count == 1)
    }

    @Test("what somebody else has saved meanwhile is not written over")
    func conflict() async throws {
        let desk = try await Desk()
        let id = ResourceID.random()
        _ = try await desk.write.save(Desk.content, id: id, expected: 0, of: desk.anna, for: desk.berg)
        var other = Desk.content
        other.write("Annan text", in: .plan)
        _ = try await desk.write.save(other, id: id, expected: 1, of: desk.anna, for: desk.berg)
        let late = await code {
            _ = try await desk.write.save(Desk.content, id: id, expected: 1, of: desk.anna, for: desk.berg)
        }
        #expect(late == .versionConflict(expected: 1, actual: 2))
        let note = try await desk.write.note(id, of: desk.anna, for: desk.berg)
        #expect(note.content.texts[.plan] == "Annan text")
    }

    @Test("a correction keeps what stood, tells why, and marks codes taken away as mistakes")
    func corrected() async throws {
        let desk = try await Desk()
        let id = ResourceID.random()
        _ = try await desk.write.sign(Desk.content, id: id, expected: 0, of: desk.anna, for: desk.berg)
        var right = Desk.content
        right.write("Var frisk.", in: .assessment)
        right.diagnoses = ["J20.9"].compactMap { CodeTable.diagnoses.entry($0) }.map { CodedItem($0) }
        right.values = [MeasuredValue(.temperature, written: "38,5")].compactMap { $0 }
        try await desk.write.correct(
            right, id: id, expected: 1, because: "Fel diagnos", of: desk.anna, for: desk.berg)

        let note = try await desk.write.note(id, of: desk.anna, for: desk.berg)
        #expect(note.status == .amended)
        #expect(note.amendment == "Fel diagnos")
        #expect(note.signatures.count == 2)
        #expect(note.content.saysTheSame(as: right))
        let versions = try await desk.write.signedVersions(id, of: desk.anna, for: desk.berg).signed
        #expect(versions.map(\.version) == [2, 1])
        #expect(versions.last?.content.texts[.assessment] == "Mår bättre.\nDricker bra.")

        let roots = try await desk.seen(["Condition", "Observation"]).compactMap { try? $0.document().root }
        let conditions = roots.filter { $0["resourceType"]?.string == "Condition" }
        let states = Dictionary(
            uniqueKeysWithValues: conditions.map { condition in
                (
                    condition.at("code", "coding", "code")?.string ?? "",
                    condition.at("verificationStatus", "coding", "code")?.string ?? ""
                )
            })
        #expect(states == ["J06.9": "entered-in-error", "J20.9": "confirmed"])
        let statuses = roots.compactMap { $0["status"]?.string }.sorted()
        #expect(statuses == ["corrected", "entered-in-error"])
        #expect(try await desk.seen(["Encounter"]).count == 1)
    }

    @Test("without a relation, from another unit, and by the person herself nothing is written")
    func refused() async throws {
        let desk = try await Desk()
        for visit in [
            desk.node.visit(TestCountry.hjort), desk.node.visit(TestCountry.ulla), desk.node.visit(.anna),
        ] {
            let code = await code {
                _ = try await desk.write.save(
                    Desk.content, id: .random(), expected: 0, of: desk.anna, for: visit)
            }
            #expect(code == .forbidden)
        }
        #expect(try await desk.seen(Self.all).isEmpty)
    }

    @Test("a draft of one person is not found under another")
    func otherPerson() async throws {
        let desk = try await Desk()
        try await desk.node.relate(.gunnar, to: TestCountry.centre)
        let id = ResourceID.random()
        _ = try await desk.write.save(Desk.content, id: id, expected: 0, of: desk.anna, for: desk.berg)
        let gunnar = desk.node.key(.gunnar)
        let read = await code { _ = try await desk.write.note(id, of: gunnar, for: desk.berg) }
        #expect(read == .notFound)
        let write = await code {
            _ = try await desk.write.save(Desk.content, id: id, expected: 1, of: gunnar, for: desk.berg)
        }
        #expect(write == .notFound)
    }

    @Test("the list of unsigned notes has one's own drafts, and is empty when all are signed")
    func unsigned() async throws {
        let desk = try await Desk()
        let list = ListUnsigned(door: desk.node.door)
        let id = ResourceID.random()
        _ = try await desk.write.save(Desk.content, id: id, expected: 0, of: desk.anna, for: desk.berg)
        let lines = try await list.lines(for: desk.berg)
        #expect(lines.items.map(\.person.person) == [desk.anna])
        #expect(lines.items.map(\.note.key.id) == [id])
        #expect(try await list.lines(for: desk.node.visit(TestCountry.hjort)).isEmpty)
        _ = try await desk.write.sign(Desk.content, id: id, expected: 1, of: desk.anna, for: desk.berg)
        #expect(try await list.lines(for: desk.berg).isEmpty)
    }

    @Test("an unsigned note that cannot be read is listed by its id")
    func unreadable() async throws {
        let desk = try await Desk()
        let id = ResourceID.random()
        _ = try await desk.write.save(Desk.content, id: id, expected: 0, of: desk.anna, for: desk.berg)
        let key = ResourceKey("Composition", id)
        let lines = try await ListUnsigned(door: desk.node.door(breaking: key)).lines(for: desk.berg)
        #expect(lines.items.isEmpty && !lines.isEmpty)
        #expect(lines.unreadable.map(\.resource.key) == [key])
        #expect(lines.unreadable.map(\.person.person) == [desk.anna])
    }

    @Test("a note is not corrected while a code of it cannot be read, since the code would be lost")
    func unreadablePart() async throws {
        let desk = try await Desk()
        let id = ResourceID.random()
        _ = try await desk.write.sign(Desk.content, id: id, expected: 0, of: desk.anna, for: desk.berg)
        let part = try #require(try await desk.seen(["Condition"]).first?.key)
        let clock = desk.node.clock
        let write = WriteNote(door: desk.node.door(breaking: part), now: { clock.now })
        let note = try await write.note(id, of: desk.anna, for: desk.berg)
        #expect(note.unreadableParts == [part])
        let key = ResourceKey("Composition", id)
        let lost = try await WriteNote(door: desk.node.door(breaking: key), now: { clock.now })
            .signedVersions(id, of: desk.anna, for: desk.berg)
        #expect(lost.signed.isEmpty && lost.unreadable.map(\.version) == [note.version])
        let found = await code {
            try await write.correct(
                Desk.content, id: id, expected: note.version, because: "Fel", of: desk.anna, for: desk.berg)
        }
        #expect(found == .unavailable)
    }
}
