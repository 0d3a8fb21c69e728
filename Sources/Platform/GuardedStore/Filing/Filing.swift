// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import Sweden

/// What a use case files about a person: documents that become a unit's documentation in one transaction with
/// their log row.
package struct Filing: Sendable {
    /// Whose documents they are about.
    package var person: PersonKey
    /// Whose documentation they become; nil: the reader's own unit's.
    package var unit: HSAID?
    /// Why they may be written.
    package var ground: FilingGround
    /// The person's consent to a shared plan; needed for `.agreedPlan`. It may be among the documents.
    package var consent: ResourceKey?
    /// What is written.
    package var documents: [Document]

    /// The ground, under the name that use cases say it by.
    package typealias Ground = FilingGround

    /// Documents about a person.
    package init(
        person: PersonKey, unit: HSAID? = nil, ground: FilingGround, consent: ResourceKey? = nil,
        documents: [Document]
    ) {
        self.person = person
        self.unit = unit
        self.ground = ground
        self.consent = consent
        self.documents = documents
    }
}

extension Filing {
    /// One resource, new or the next version of one that is there.
    package struct Document: Sendable {
        /// Type and id. A new one is given its id here, so that others can refer to it:
        /// `ResourceKey("Task", .random())`.
        package var key: ResourceKey
        /// Which version must be there now: nil any, 0 none.
        package var expected: Int?
        /// The resource, its id aside. Given the FHIR reference to the person's Patient at the owning
        /// provider.
        package var content: @Sendable (_ patient: JSONTree) -> JSONTree

        /// A resource to be written.
        package init(
            key: ResourceKey, expected: Int? = nil, content: @escaping @Sendable (JSONTree) -> JSONTree
        ) {
            self.key = key
            self.expected = expected
            self.content = content
        }
    }
}
