// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import StaffPortal

/// The paths of notes and orders.
package enum NotesPaths {
    /// The reader's unsigned notes.
    package static let unsigned = "/vard/osignerat"

    /// A new note about a person.
    package static func new(_ person: PersonKey) -> String { "\(StaffPaths.person(person))/anteckning" }
    /// A note.
    package static func note(_ id: ResourceID, of person: PersonKey) -> String { "\(new(person))/\(id)" }
    static func draft(_ id: ResourceID, of person: PersonKey) -> String { "\(note(id, of: person))/utkast" }
    static func correction(_ id: ResourceID, of person: PersonKey) -> String {
        "\(note(id, of: person))/ratta"
    }
    /// A medicine for a person.
    package static func order(_ person: PersonKey) -> String { "\(StaffPaths.person(person))/ordinera" }
}
