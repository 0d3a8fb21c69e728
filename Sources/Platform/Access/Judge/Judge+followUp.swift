// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import Identity

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
