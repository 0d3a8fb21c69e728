// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import GuardedStore
import Identity
import Sweden

extension WriteNote {
    static let unknown = DoorError(.notFound, .notFound, "The note is not known here.")

    /// The draft that is gone on from; nil for a new note.
    func draft(
        _ id: ResourceID, expected: Int, of person: PersonKey, for visit: Visit
    ) async throws(DoorError) -> StoredNote? {
        guard expected > 0 else { return nil }
        let before = try await note(id, of: person, for: visit)
        guard before.status == .preliminary else {
            throw DoorError(.preconditionFailed, .conflict, "The note is signed; it can only be corrected.")
        }
        try Self.check(before, is: expected)
        return before
    }

    static func check(_ note: StoredNote, is expected: Int) throws(DoorError) {
        guard note.version == expected else {
            throw DoorError(
                .versionConflict(expected: expected, actual: note.version), .conflict,
                "Somebody else wrote first.")
        }
    }

    /// Reads what a signed note names, as far as the reader may see it.
    func filled(
        _ stored: StoredResource, of person: PersonKey, for visit: Visit
    ) async throws(DoorError) -> StoredNote {
        guard stored.labels.person == person, var note = StoredNote(stored) else { throw Self.unknown }
        for key in note.parts {
            do throws(DoorError) {
                let part = try await door.read(key, for: visit)
                if let root = part.readableRoot {
                    note.take(root, key: key)
                } else {
                    note.unreadableParts.append(key)
                }
            } catch {
                guard error.code == .notFound || error.code == .gone else { throw error }
            }
        }
        return note
    }

    static func authors(_ before: StoredNote?, _ staff: HSAID) -> [HSAID] {
        let authors = before?.authors ?? []
        return authors.contains(staff) ? authors : authors + [staff]
    }

    /// Who writes, in which commission.
    static func writer(_ visit: Visit) throws(DoorError) -> (HSAID, Commission) {
        guard case .staff(let staff) = visit.reader, let commission = staff.commission else {
            throw DoorError(.forbidden, .forbidden, "Notes are written by staff in a commission.")
        }
        return (staff.hsaID, commission)
    }

    /// Who signs; the commission must give the right to.
    static func signer(_ visit: Visit) throws(DoorError) -> (HSAID, Commission) {
        let writer = try writer(visit)
        guard writer.1.rights.contains(.sign) else {
            throw DoorError(.forbidden, .forbidden, "The chosen commission gives no right to sign.")
        }
        return writer
    }
}
