// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSearch
import GuardedStore
import Identity
import Sweden

/// The reader's own notes that wait for her signature, newest first.
package struct ListUnsigned: Sendable {
    /// A note and whom it is about.
    package struct Line: Sendable {
        /// The note.
        package let note: StoredNote
        /// Whom it is about.
        package let person: RegisteredPerson

        /// A line.
        package init(note: StoredNote, person: RegisteredPerson) {
            self.note = note
            self.person = person
        }
    }

    let door: Door

    /// The use case behind a door.
    package init(door: Door) {
        self.door = door
    }

    /// The notes of her unit that she has written in and nobody has signed; beside them those that cannot be
    /// read.
    package func lines(for visit: Visit) async throws(DoorError) -> ReadList<Line> {
        let (staff, _) = try WriteNote.writer(visit)
        let query: SearchQuery
        do throws(SearchError) {
            query = try SearchQuery.parse(
                type: NoteDocument.type,
                parameters: [
                    (name: "status", value: "preliminary"), (name: "author", value: "Practitioner/\(staff)"),
                    (name: "_sort", value: "-date"), (name: "_count", value: String(Limits.unsignedMax)),
                ], zone: SwedishTime.zone)
        } catch {
            fatalError("the list of unsigned notes is asked for in a way that is no search: \(error.reason)")
        }
        return ReadList(try await door.worklist(query, for: visit).entries) { entry in
            StoredNote(entry.resource).map { Line(note: $0, person: entry.person) }
        }
    }
}
