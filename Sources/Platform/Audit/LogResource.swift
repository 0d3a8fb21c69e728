// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRStore

/// What was shown or changed: one row for each kind of content, person, provider and unit.
package struct LogResource: Sendable, Hashable {
    /// The FHIR resource type, or the name of a view such as "overview".
    package var type: String
    /// In the words of the national services: `lak`, `und`; empty for a view.
    package var informationType: String
    /// Whom it is about; nil for the directory.
    package var person: PersonKey?
    /// HSA-id of the provider that wrote it.
    package var careProvider: String
    /// HSA-id of the unit that wrote it; empty when unknown.
    package var careUnit: String
    /// How many resources of this kind.
    package var count: Int
    /// The id of the one resource concerned; empty when there are several.
    package var id: String

    /// Resources of one kind; a single one with its id.
    package init(
        type: String, informationType: String = "", person: PersonKey?, careProvider: String = "",
        careUnit: String = "", count: Int = 1, id: String = ""
    ) {
        self.type = type
        self.informationType = informationType
        self.person = person
        self.careProvider = careProvider
        self.careUnit = careUnit
        self.count = count
        self.id = id
    }
}
