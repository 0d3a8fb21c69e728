// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Identity
import Sweden

/// A persona with what the sign-in page tells about her, and who she is once signed in.
package struct PersonaChoice: Sendable, Hashable {
    /// Who can be chosen.
    package let persona: Persona
    /// Who asks once she is signed in; staff without a commission chosen.
    package let reader: Reader
    /// Age in years, for persons in their own matters.
    package let age: Int?
    /// What she may choose among, for staff.
    package let commissions: [Commission]

    /// A persona who is in the population register.
    package init(_ persona: Persona, entry: RegisteredPerson, on day: CalendarDay) {
        self.persona = persona
        reader = .individual(
            Individual(
                person: entry.person, name: entry.name, birthDay: entry.birthDay, isStronglyIdentified: true))
        age = entry.birthDay.years(until: day)
        commissions = []
    }

    /// A persona who works.
    package init(_ persona: Persona, member: StaffMember) {
        self.persona = persona
        reader = .staff(StaffReader(member, isStronglyIdentified: true))
        age = nil
        commissions = member.commissions
    }
}
