// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import Audit
import FHIRCore
import FHIRStore
import Identity
import Sweden

extension Door {
    /// Gives a person's case in social services to somebody at the reader's own provider (10 § lagen
    /// 2001:454). Takes effect at once.
    ///
    /// - Parameters:
    ///   - staff: Who gets it; nil for the whole unit.
    ///   - days: How long it holds.
    /// - Throws: `.forbidden` for those who are not assigned themselves, at the person or through the unit.
    package func assign(
        _ person: PersonKey, to staff: HSAID?, at unit: HSAID, days: Int, for visit: Visit
    ) async throws(DoorError) {
        let (reader, commission) = try self.staff(of: visit)
        let known = try await known()
        guard let target = known.directory.units[unit], target.provider == commission.provider,
            target.sector == .socialElderDisability || target.sector == .socialOther
        else { throw .forbidden("A case is given to a unit of the same provider of social care.") }
        let time = now()
        let facts = try await facts(about: person)
        let isAssigned = facts.assignments.contains {
            $0.provider == commission.provider && $0.unit == commission.unit
                && ($0.staff ?? reader.hsaID) == reader.hsaID && $0.validity.holds(at: time)
        }
        guard isAssigned else { throw .forbidden("Only those who work with the case may give it on.") }
        let assignment = CaseAssignment(
            id: ResourceID.random().text, person: person, provider: target.provider, unit: unit, staff: staff,
            validity: Validity(from: time, to: time.adding(days: days)))
        let row = careRow(
            .registerRelation, about: person, at: target.provider.text, unit: unit.text, rule: "D30",
            basis: "10 § lagen (2001:454)", id: assignment.id, for: visit)
        _ = try await write(CareWrite(fact: assignment.fact(), document: nil, row: row))
    }
}
