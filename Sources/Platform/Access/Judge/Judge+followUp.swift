// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import Identity
import Sweden

extension Judge {
    /// What the table says of counting over many at the reader's own provider: the ground of a whole run,
    /// about nobody. Each resource is asked about besides.
    package func followUpVerdict(for reader: StaffReader, purpose: Purpose, at now: Instant) -> Verdict {
        let unit = reader.commission.flatMap { directory.units[$0.unit] }
        let own = LabelClass(
            owner: reader.commission?.provider.text ?? "", unit: unit?.hsaID.text ?? "",
            sector: unit?.sector.rawValue ?? "", informationType: "", isShared: false)
        let nobody = PersonFacts(person: PersonKey(rawValue: 0))
        return verdict(
            on: request(for: reader, purpose: purpose, about: nobody, on: own, at: now), at: now)
    }
}

extension Judge {
    /// The rows for staff that apply on the day of a moment: answers of two moments with the same rows, facts
    /// and directory are the same.
    package func rowsInForce(at now: Instant) -> [String] {
        let day = SwedishTime.day(of: now)
        return staffTable.rows.filter { $0.isInForce(on: day) }.map(\.id)
    }
}
