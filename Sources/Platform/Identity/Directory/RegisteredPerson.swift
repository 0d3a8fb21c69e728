// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import Sweden

/// Somebody as the population register knows her. No health data.
package struct RegisteredPerson: Sendable, Hashable {
    /// Sex as registered; not gender identity.
    package enum Sex: String, Sendable, Hashable, CaseIterable {
        case female
        case male
    }

    /// The key that joins her data.
    package var person: PersonKey
    /// Her identity number.
    package var identity: PersonalIdentityNumber
    /// The given name or names.
    package var givenName: String
    /// The family name.
    package var familyName: String
    /// The day of birth.
    package var birthDay: CalendarDay
    /// Sex as registered.
    package var sex: Sex
    /// Lines of the address, in order; empty when unknown. Never shown for a protected person.
    package var addressLines: [String]
    /// Name of the municipality; empty when unknown. Never shown for a protected person.
    package var municipality: String
    /// Whether her data are protected (*sekretessmarkering* or *skyddad folkbokföring*).
    package var isProtected: Bool
    /// Her guardians, each with access of their own; empty for adults.
    package var guardians: [PersonKey]
    /// The day she died; nil while she lives.
    package var deceased: CalendarDay?

    /// An entry of the register.
    package init(
        person: PersonKey, identity: PersonalIdentityNumber, givenName: String, familyName: String,
        birthDay: CalendarDay, sex: Sex, addressLines: [String] = [], municipality: String = "",
        isProtected: Bool = false, guardians: [PersonKey] = [], deceased: CalendarDay? = nil
    ) {
        self.person = person
        self.identity = identity
        self.givenName = givenName
        self.familyName = familyName
        self.birthDay = birthDay
        self.sex = sex
        self.addressLines = addressLines
        self.municipality = municipality
        self.isProtected = isProtected
        self.guardians = guardians
        self.deceased = deceased
    }

    /// Given name and family name.
    package var name: String { [givenName, familyName].filter { !$0.isEmpty }.joined(separator: " ") }
}
