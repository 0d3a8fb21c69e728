// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import Sweden

extension SignInDesk {
    /// Chooses a commission for the rest of the session, or another one.
    ///
    /// - Throws: `.notStaff`; `.unknownCommission` when it is not hers or not in time; `.sessionEnded`.
    package func choose(commission: HSAID, in session: Session) async throws(IdentityError) -> Session {
        guard case .staff(let staff) = session.reader else {
            throw IdentityError(.notStaff, "a commission was chosen by somebody who is not staff")
        }
        guard let member = try await member(staff.hsaID),
            let chosen = member.commissions.first(where: { $0.hsaID == commission }),
            chosen.isValid(at: now())
        else { throw IdentityError(.unknownCommission, "the commission is not the reader's, or not in time") }
        try await change(.session, session.id) { credential, _ in
            credential.reader = .staff(
                staff.hsaID, isStronglyIdentified: staff.isStronglyIdentified, commission: chosen.hsaID)
        }
        var reader = staff
        reader.commission = chosen
        return session.with(.staff(reader))
    }

    /// Acts for a child for the rest of the session, or for herself again with nil.
    ///
    /// Whether a guardian still may read is decided at each reading, by the child's age on the day.
    /// - Throws: `.notGuardian` unless the population register names her as guardian; `.sessionEnded`.
    package func act(for child: PersonKey?, in session: Session) async throws(IdentityError) -> Session {
        guard case .individual(var individual) = session.reader else {
            throw IdentityError(.notGuardian, "only a person acts for a child")
        }
        if let child, try await !isGuardian(individual.person, of: child) {
            throw IdentityError(.notGuardian, "the register does not name the person as guardian")
        }
        individual.actingFor = child
        let reader = individual
        try await change(.session, session.id) { credential, _ in credential.reader = .individual(reader) }
        return session.with(.individual(reader))
    }

    private func isGuardian(_ person: PersonKey, of child: PersonKey) async throws(IdentityError) -> Bool {
        let facts = try await reading { store throws(StoreError) in try await store.facts(about: child) }
        guard let entry = facts.lazy.compactMap({ RegisteredPerson(fact: $0) }).first else { return false }
        let age = SwedishTime.age(born: entry.birthDay, on: SwedishTime.day(of: now()))
        return entry.guardians.contains(person) && age < Limits.adultAge
    }
}

extension Session {
    /// The same session with another reader.
    func with(_ reader: Reader) -> Session {
        Session(id: id, reader: reader, opened: opened, lastUsed: lastUsed, expires: expires)
    }
}
