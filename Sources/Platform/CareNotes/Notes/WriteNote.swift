// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import GuardedStore
import Identity
import Sweden

/// Writes, signs and corrects notes of the reader's own unit, and reads them back.
///
/// A draft is a preliminary Composition in the record: nothing is lost, and the person sees it, marked as
/// unsigned (3 kap. 10 § patientdatalagen on signing).
package struct WriteNote: Sendable {
    let door: Door
    let now: @Sendable () -> Instant

    /// The use case behind a door.
    package init(door: Door, now: @escaping @Sendable () -> Instant) {
        self.door = door
        self.now = now
    }

    /// A note with its codes and values.
    ///
    /// - Throws: `.notFound` when it is not there, not for this reader, about somebody else, or not written
    ///   with these templates.
    package func note(
        _ id: ResourceID, of person: PersonKey, for visit: Visit
    ) async throws(DoorError)
        -> StoredNote
    {
        let key = ResourceKey(NoteDocument.type, id)
        return try await filled(try await door.read(key, for: visit), of: person, for: visit)
    }

    /// One version of a note. Codes and values are as they stand now; what was said of them then is in the
    /// text of the version.
    package func stored(
        _ id: ResourceID, version: Int, of person: PersonKey, for visit: Visit
    ) async throws(DoorError) -> StoredResource {
        let key = ResourceKey(NoteDocument.type, id)
        let stored = try await door.read(key, version: version, for: visit)
        guard stored.labels.person == person, StoredNote(stored) != nil else { throw Self.unknown }
        return stored
    }

    /// The signed versions of a note, newest first, and the versions that cannot be read.
    package func signedVersions(
        _ id: ResourceID, of person: PersonKey, for visit: Visit
    ) async throws(DoorError) -> NoteVersions {
        let key = ResourceKey(NoteDocument.type, id)
        let versions = try await door.history(of: key, count: Limits.versionsMax, for: visit)
        let own = versions.versions.filter { $0.labels.person == person }
        return NoteVersions(
            signed: own.compactMap { StoredNote($0) }.filter { $0.status != .preliminary },
            unreadable: own.compactMap(\.unreadable))
    }

    /// Saves what has been written so far.
    ///
    /// - Parameter expected: The version that the writer went on from; 0 for a new note.
    /// - Returns: The new version.
    /// - Throws: `.versionConflict` when somebody else wrote first, `.preconditionFailed` when it is signed.
    package func save(
        _ content: NoteContent, id: ResourceID, expected: Int, of person: PersonKey, for visit: Visit
    ) async throws(DoorError) -> Int {
        let (staff, commission) = try Self.writer(visit)
        let before = try await draft(id, expected: expected, of: person, for: visit)
        let document = NoteDocument(content: content, authors: Self.authors(before, staff))
        let begun = before?.begun ?? NoteFrame.text(now())
        let key = ResourceKey(NoteDocument.type, id)
        let filing = Filing(
            person: person, ground: .ownDocumentation,
            documents: [
                Filing.Document(key: key, expected: expected) { patient in
                    document.draft(
                        NoteFrame(patient: patient, writer: staff, commission: commission, begun: begun))
                }
            ])
        let stored = try await door.file(filing, for: visit)
        return stored.first { $0.key == key }?.version ?? expected
    }

    /// Signs a note: note, contact, diagnoses, measures and values become the record in one transaction.
    ///
    /// - Returns: The contact.
    package func sign(
        _ content: NoteContent, id: ResourceID, expected: Int, of person: PersonKey, for visit: Visit
    ) async throws(DoorError) -> ResourceKey {
        let (staff, commission) = try Self.signer(visit)
        let before = try await draft(id, expected: expected, of: person, for: visit)
        let encounter = ResourceKey("Encounter", .random())
        let time = NoteFrame.text(now())
        let plan = SigningPlan(
            document: NoteDocument(content: content, authors: Self.authors(before, staff)),
            key: ResourceKey(NoteDocument.type, id), expected: expected, encounter: encounter, writer: staff,
            commission: commission, begun: before?.begun ?? time, ended: time,
            signatures: [NoteSignature(signer: staff, time: time)])
        _ = try await door.file(
            Filing(person: person, ground: .ownDocumentation, documents: plan.documents()), for: visit)
        return encounter
    }

    /// Corrects a signed note. What stood is kept as the earlier version; codes taken away are marked as
    /// entered in error (3 kap. 14 § patientdatalagen).
    ///
    /// - Throws: `.unavailable` when a code or value of the note cannot be read: it would be lost.
    package func correct(
        _ content: NoteContent, id: ResourceID, expected: Int, because reason: String, of person: PersonKey,
        for visit: Visit
    ) async throws(DoorError) {
        let (staff, commission) = try Self.signer(visit)
        let before = try await note(id, of: person, for: visit)
        try Self.check(before, is: expected)
        if let broken = before.unreadableParts.first { throw DoorError.unreadable(broken) }
        guard before.status != .preliminary, let encounter = before.encounter else {
            throw DoorError(.preconditionFailed, .conflict, "Only a signed note is corrected.")
        }
        let time = NoteFrame.text(now())
        var plan = SigningPlan(
            document: NoteDocument(content: content, authors: Self.authors(before, staff)), key: before.key,
            expected: expected, encounter: encounter, writer: staff, commission: commission,
            begun: before.begun, ended: time,
            signatures: before.signatures + [NoteSignature(signer: staff, time: time)])
        plan.before = before
        plan.amendment = reason
        _ = try await door.file(
            Filing(person: person, ground: .ownDocumentation, documents: plan.documents()), for: visit)
    }
}
