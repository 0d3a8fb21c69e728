// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// A person of the synthetic region, with all that is written about her.
package struct SyntheticPerson: Sendable {
    /// Place among all people.
    package let index: Int
    /// An official test identity number, twelve digits.
    package let identityNumber: String
    /// Given name.
    package let givenName: String
    /// Family name.
    package let familyName: String
    /// Registered sex.
    package let sex: SyntheticSex
    /// Day of birth.
    package let birthDay: CalendarDay
    /// Where she is registered.
    package let address: SyntheticAddress
    /// Where it lies.
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
    /// Care relations, current and earlier.
    package let relations: [SyntheticRelation]
    /// Blocks that she has asked for.
    package let blocks: [SyntheticBlock]
    /// Answers to coherent documentation.
    package let consents: [SyntheticConsent]
    /// Who has informed her about coherent documentation.
    package let sharing: [SyntheticSharingInformation]
    /// Who is assigned to her cases in social services.
    package let assignments: [SyntheticAssignment]

    /// Given and family name.
    package var name: String { givenName + " " + familyName }
}
