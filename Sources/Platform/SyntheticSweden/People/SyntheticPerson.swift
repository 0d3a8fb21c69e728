// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// A person of the synthetic region, with all that is written about her.
package struct SyntheticPerson: Sendable {
    package let index: Int
    /// An official test identity number, twelve digits.
    package let identityNumber: String
    package let givenName: String
    package let familyName: String
    package let sex: SyntheticSex
    package let birthDay: CalendarDay
    package let address: SyntheticAddress
    package let municipality: String
    /// Protected personal data (skyddade personuppgifter): no place or contact may be shown.
    package let isProtected: Bool
    /// The persons who are her guardians; empty for adults.
    package let guardianIndexes: [Int]
    /// The name of the persona, when one: `anna`, `gunnar`.
    package let persona: String?
    /// The kind of life: `diabetes`, `lungs-and-heart`, `depression`, `healthy`, `persona`.
    package let life: String
    /// The health centre where she is listed.
    package let centreHSAID: String
    /// One for each care provider that knows her.
    package let records: [SyntheticRecord]
    package let relations: [SyntheticRelation]
    package let blocks: [SyntheticBlock]
    package let consents: [SyntheticConsent]
    package let sharing: [SyntheticSharingInformation]
    package let assignments: [SyntheticAssignment]

    /// Given and family name.
    package var name: String { givenName + " " + familyName }
}
