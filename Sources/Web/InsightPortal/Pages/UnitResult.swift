// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FollowUp
import Identity
import Sweden

/// A unit by name, with the numbers that may be told of it.
struct UnitResult: Sendable, Hashable {
    /// HSA-id; empty when no unit is known.
    let id: String
    let name: String
    let isOwn: Bool
    let tally: PublishedTally

    /// All units of a publication, by name in Swedish order: never by value.
    static func all(
        in publication: Publication, directory: Directory, own: HSAID?, unknown: String
    ) -> [UnitResult] {
        let units = publication.byUnit.parts.map { part in
            let name = HSAID(part.key).flatMap { directory.units[$0]?.name } ?? unknown
            return UnitResult(id: part.key, name: name, isOwn: part.key == own?.text, tally: part.tally)
        }
        return units.sorted {
            (SwedishOrder.collationKey($0.name), $0.id) < (SwedishOrder.collationKey($1.name), $1.id)
        }
    }

    /// Where it lies beside the common proportion.
    func placement(common: Double, _ measure: ChartMeasure = .share) -> FunnelPlacement {
        FunnelPlacement(tally, common: common, measure)
    }
}
