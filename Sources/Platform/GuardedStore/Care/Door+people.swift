// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import Audit
import FHIRCore
import FHIRStore
import Identity
import Sweden

extension Door {
    /// Finds a person by identity number. Shows no health data.
    package func findPerson(
        _ number: PersonalIdentityNumber, for visit: Visit
    ) async throws(DoorError) -> RegisteredPerson? {
        try await refuseUnlessStaff(visit, by: "number")
        let found = try await registered(identity.person(number))
        try await recordLookUp(found.map { [$0] } ?? [], by: "number", for: visit)
        return found
    }

    /// Finds people by words of the name, and by the day of birth when it is given. Shows no health data.
    ///
    /// - Throws: `.tooCostly` when more than `Limits.peopleFoundMax` fit: the question must be narrower.
    package func findPeople(
        named name: String, born: CalendarDay?, for visit: Visit
    ) async throws(DoorError) -> [RegisteredPerson] {
        try await refuseUnlessStaff(visit, by: "name")
        var keys: Set<PersonKey>?
        for word in RegisteredPerson.nameKeys(name) {
            let facts = try await fetch { () async throws(StoreError) in
                try await store.facts(kind: RegisteredPerson.nameFactKind, key: word)
            }
            let found = Set(facts.filter { $0.ended == nil }.compactMap(\.person))
            keys = keys?.intersection(found) ?? found
        }
        var people: [RegisteredPerson] = []
        for key in keys ?? [] {
            guard let person = try await registered(key), born == nil || person.birthDay == born else {
                continue
            }
            people.append(person)
            if people.count > Limits.peopleFoundMax {
                try await recordLookUp([], by: "name", for: visit)
                throw DoorError(
                    .tooCostly, .tooCostly,
                    "More than \(Limits.peopleFoundMax) people fit. Add a name or the day of birth.")
            }
        }
        people.sort { ($0.name, $0.identity.text) < ($1.name, $1.identity.text) }
        try await recordLookUp(people, by: "name", for: visit)
        return people
    }

    /// A person in the register: for herself, her guardian's child, or staff who have opened her record.
    package func person(_ key: PersonKey, for visit: Visit) async throws(DoorError) -> RegisteredPerson? {
        if case .individual(let individual) = visit.reader {
            let person = try await registered(key)
            let isOwn = key == individual.person || person?.guardians.contains(individual.person) == true
            guard isOwn else { return nil }
            if key != individual.person {
                try await recordLookUp(person.map { [$0] } ?? [], by: "guardian", for: visit)
            }
            return person
        }
        try await refuseUnlessStaff(visit, by: "key")
        let person = try await registered(key)
        try await recordLookUp(person.map { [$0] } ?? [], by: "key", for: visit)
        return person
    }

    /// The children whose guardian the reader is, by the register.
    package func children(of visit: Visit) async throws(DoorError) -> [RegisteredPerson] {
        guard case .individual(let individual) = visit.reader else { return [] }
        let facts = try await fetch { () async throws(StoreError) in
            try await store.facts(
                kind: RegisteredPerson.guardianFactKind, key: String(individual.person.rawValue))
        }
        var children: [RegisteredPerson] = []
        for key in facts.compactMap(\.person) {
            if let child = try await registered(key) { children.append(child) }
        }
        if !children.isEmpty { try await recordLookUp(children, by: "guardian", for: visit) }
        return children
    }

    func registered(_ key: PersonKey) async throws(DoorError) -> RegisteredPerson? {
        let facts = try await fetch { () async throws(StoreError) in try await store.facts(about: key) }
        return facts.lazy.compactMap { RegisteredPerson(fact: $0) }.first
    }

    /// A refused look-up is logged too: by whom and how, never what was asked for.
    private func refuseUnlessStaff(_ visit: Visit, by way: String) async throws(DoorError) {
        if case .staff(let staff) = visit.reader, let commission = staff.commission,
            commission.isValid(at: now()), staff.isStronglyIdentified, commission.rights.contains(.read)
        {
            return
        }
        try await recordLookUp([], by: way, decision: .deny, for: visit)
        throw .forbidden("Only staff with an active commission may look people up.")
    }

    private func recordLookUp(
        _ people: [RegisteredPerson], by way: String, decision: Decision = .allow, for visit: Visit
    ) async throws(DoorError) {
        let resources = people.map {
            LogResource(type: "register", informationType: "per", person: $0.person)
        }
        let row = LogRow(
            id: ResourceID.random().text, activity: .search, time: now(), purpose: visit.purpose,
            user: LogUser(visit.reader), resources: resources, decision: decision.rawValue, rule: "R1",
            legalBasis: way == "guardian"
                ? "6 kap. 11 § föräldrabalken" : "4 kap. 1 § patientdatalagen (2008:355)",
            requestID: visit.requestID, channel: visit.channel, arguments: way, reason: visit.reason)
        try await record([row])
    }
}

extension Door {
    /// The name of the child that a guardian acts for, for the head of her pages; nil when she acts for
    /// herself.
    ///
    /// That she is the guardian was tried when she began to act; here the name alone is read, and not logged
    /// anew for each page.
    package func nameOfActedFor(by reader: Reader) async throws(DoorError) -> String? {
        guard case .individual(let individual) = reader, let child = individual.actingFor,
            let person = try await registered(child), person.guardians.contains(individual.person)
        else { return nil }
        return person.name
    }
}
