// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// A unit as the lives see it: its references, ready to be written, and who works there.
struct Place: Sendable {
    let unit: SyntheticUnit
    /// Where in the list of providers its owner is.
    let provider: Int
    /// `{"reference": "Organization/…", "display": …}` of the unit.
    let organisation: JSONTree
    let providerOrganisation: JSONTree
    let staff: [Profession: [Colleague]]

    /// Someone of the profession; the first other profession when there is none.
    func colleague(_ profession: Profession, _ pick: Int) -> Colleague? {
        let others = Profession.allCases.lazy.compactMap { staff[$0] }
        let list = staff[profession] ?? others.first ?? []
        return list.isEmpty ? nil : list[pick % list.count]
    }
}
