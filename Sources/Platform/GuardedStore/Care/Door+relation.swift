// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import Audit
import FHIRCore
import FHIRStore
import Identity

extension Door {
    /// Registers that the reader takes part in the care of a person (4 kap. 1 § patientdatalagen); takes
    /// effect at once.
    ///
    /// - Parameter days: How long it holds.
    package func registerRelation(
        to person: PersonKey, days: Int = Limits.relationDays, for visit: Visit
    ) async throws(DoorError) {
        let (staff, commission) = try staff(of: visit)
        let start = now()
        let relation = CareRelation(
            id: ResourceID.random().text, person: person, provider: commission.provider,
            unit: commission.unit,
            staff: staff.hsaID, reason: try reason(of: visit),
            validity: Validity(from: start, to: start.adding(days: days)))
        let row = careRow(
            .registerRelation, about: person, at: commission.provider.text, unit: commission.unit.text,
            rule: "D5",
            basis: "4 kap. 1 § patientdatalagen (2008:355)", id: relation.id, for: visit)
        _ = try await write(CareWrite(fact: relation.fact(), document: nil, row: row))
    }

    /// Registers another need for the data in work within health care than taking part in the person's care.
    package func registerOtherNeed(about person: PersonKey, for visit: Visit) async throws(DoorError) {
        let (staff, commission) = try staff(of: visit)
        let start = now()
        let need = OtherNeed(
            id: ResourceID.random().text, person: person, provider: commission.provider,
            unit: commission.unit,
            staff: staff.hsaID, reason: try reason(of: visit),
            validity: Validity(from: start, to: start.adding(days: 1)))
        let row = careRow(
            .registerRelation, about: person, at: commission.provider.text, unit: commission.unit.text,
            rule: "D5",
            basis: "4 kap. 1 § patientdatalagen (2008:355)", id: need.id, for: visit)
        _ = try await write(CareWrite(fact: need.fact(), document: nil, row: row))
    }

    /// The reader confirms the need of what other units of the same provider have written (row D6).
    package func confirmActiveChoice(about person: PersonKey, for visit: Visit) async throws(DoorError) {
        let (staff, commission) = try staff(of: visit)
        let start = now()
        let choice = ActiveChoice(
            id: ResourceID.random().text, person: person, staff: staff.hsaID, commission: commission.hsaID,
            validity: Validity(from: start, to: start.adding(seconds: Limits.activeChoiceHours * 3_600)))
        let row = careRow(
            .chooseActively, about: person, at: commission.provider.text, unit: "", rule: "D6",
            basis: "4 kap. 1 § patientdatalagen (2008:355)", id: choice.id, for: visit)
        _ = try await write(CareWrite(fact: choice.fact(), document: nil, row: row))
    }
}
