// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import Identity

/// What the store knows about one person that decides who may see her data.
package struct PersonFacts: Sendable, Hashable {
    /// Whose data it is about.
    package var person: PersonKey
    /// Nil when she is not in the population register we have.
    package var birthDay: CalendarDay?
    /// Whether her identity is protected.
    package var isProtected: Bool
    /// Her guardians, each with access of their own.
    package var guardians: [PersonKey]
    /// Also those that no longer hold.
    package var blocks: [Block] = []
    /// Whether some block could not be read: then everything counts as blocked.
    package var hasUnreadableBlock = false
    /// Answers, also those that no longer hold.
    package var consents: [SharingConsent] = []
    /// Whether some answer could not be read: then it counts as a no to everybody.
    package var hasUnreadableConsent = false
    /// Also those that have passed.
    package var relations: [CareRelation] = []
    /// Other needs in care work, also those that have passed.
    package var needs: [OtherNeed] = []
    /// Active choices, also those that have passed.
    package var choices: [ActiveChoice] = []
    /// Also those that have passed.
    package var assignments: [CaseAssignment] = []
    /// Which providers have informed her, and when.
    package var informations: [SharingInformation] = []
    /// Access given to guardians, also what has passed.
    package var extendedAccesses: [ExtendedAccess] = []

    /// A person of whom nothing else is known.
    package init(
        person: PersonKey, birthDay: CalendarDay? = nil, isProtected: Bool = false,
        guardians: [PersonKey] = []
    ) {
        self.person = person
        self.birthDay = birthDay
        self.isProtected = isProtected
        self.guardians = guardians
    }

    /// What the facts about a person say. Facts of other kinds, and about others, are passed over.
    ///
    /// What cannot be read closes rather than opens: an unreadable entry of the register counts as protected.
    package init(person: PersonKey, facts: [Fact]) {
        let own = facts.filter { $0.person == person }
        let entries = own.filter { $0.kind == RegisteredPerson.factKind && $0.ended == nil }
        let entry = entries.lazy.compactMap { RegisteredPerson(fact: $0) }.first
        self.init(
            person: person, birthDay: entry?.birthDay, isProtected: entry?.isProtected ?? !entries.isEmpty,
            guardians: entry?.guardians ?? []
        )
        for fact in own { add(fact) }
    }

    private mutating func add(_ fact: Fact) {
        switch fact.kind {
        case Block.factKind:
            if let block = Block(fact: fact) { blocks.append(block) } else { hasUnreadableBlock = true }
        case SharingConsent.factKind:
            if let consent = SharingConsent(fact: fact) {
                consents.append(consent)
            } else {
                hasUnreadableConsent = true
            }
        case CareRelation.factKind: CareRelation(fact: fact).map { relations.append($0) }
        case OtherNeed.factKind: OtherNeed(fact: fact).map { needs.append($0) }
        case ActiveChoice.factKind: ActiveChoice(fact: fact).map { choices.append($0) }
        case CaseAssignment.factKind: CaseAssignment(fact: fact).map { assignments.append($0) }
        case SharingInformation.factKind: SharingInformation(fact: fact).map { informations.append($0) }
        case ExtendedAccess.factKind: ExtendedAccess(fact: fact).map { extendedAccesses.append($0) }
        default: break
        }
    }
}
