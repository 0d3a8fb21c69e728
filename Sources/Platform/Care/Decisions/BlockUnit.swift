// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import FHIRCore
import FHIRStore
import GuardedStore
import Identity
import Sweden

/// Lets a person block what a unit or provider has written about her, and lift it; at once.
///
/// Source: 4 kap. 4 § patientdatalagen; 2 kap. 3 § lagen (2022:913).
package struct BlockUnit: Sendable {
    let door: Door
    let now: @Sendable () -> Instant

    /// A provider with data about the person, and those of its units that have.
    package struct Source: Sendable, Hashable {
        /// Who answers for the data.
        package let provider: CareProvider
        /// Its units that have written about the person, by name.
        package let units: [CareUnit]

        /// A source of data.
        package init(provider: CareProvider, units: [CareUnit]) {
            self.provider = provider
            self.units = units
        }
    }

    /// Against whom a block is to stand.
    package enum Reach: String, Sendable, Hashable, CaseIterable {
        /// Other units of the same provider.
        case otherUnits = "enheter"
        /// Other providers.
        case otherProviders = "vardgivare"
        case both = "alla"
    }

    /// The use case behind a door.
    package init(door: Door, now: @escaping @Sendable () -> Instant) {
        self.door = door
        self.now = now
    }

    /// The person's blocks, those that stand first, newest first.
    ///
    /// - Throws: `.forbidden` with the verdict when the law lets the reader see nothing of the person's data,
    ///   and for a guardian: blocks are the person's own.
    package func blocks(of person: PersonKey, for visit: Visit) async throws(DoorError) -> [Block] {
        let overview = try await door.overview(of: person, for: visit)
        try overview.refuseIfClosed()
        let time = now()
        return try await door.blocks(of: person, for: visit).sorted { left, right in
            let (leftHolds, rightHolds) = (left.validity.holds(at: time), right.validity.holds(at: time))
            return leftHolds == rightHolds ? left.validity.from > right.validity.from : leftHolds
        }
    }

    /// Who has data about the person; by name.
    package func sources(of person: PersonKey, for visit: Visit) async throws(DoorError) -> [Source] {
        let overview = try await door.overview(of: person, for: visit)
        try overview.refuseIfClosed()
        return Self.sources(overview.classes.map(\.labelClass), in: try await door.directory())
    }

    static func sources(_ classes: [LabelClass], in directory: Directory) -> [Source] {
        var units: [HSAID: Set<HSAID>] = [:]
        for labelClass in classes where RecordClass.isRecord(labelClass) {
            guard let provider = HSAID(labelClass.owner), directory.providers[provider] != nil else {
                continue
            }
            let unit = HSAID(labelClass.unit).flatMap { directory.units[$0]?.hsaID }
            units[provider, default: []].formUnion(unit.map { [$0] } ?? [])
        }
        return units.compactMap { provider, found in
            directory.providers[provider].map { known in
                Source(
                    provider: known, units: directory.units(of: provider).filter { found.contains($0.hsaID) })
            }
        }.sorted { SwedishOrder.collationKey($0.provider.name) < SwedishOrder.collationKey($1.provider.name) }
    }

    /// Blocks what a unit has written: inside its provider, towards other providers (then all that the
    /// provider has written), or both.
    ///
    /// - Parameter exempted: Kinds that stay readable, `lak` and `upp`.
    /// - Returns: The ids of the blocks that stand now; both are made or none.
    package func block(
        unit: CareUnit, reach: Reach, exempted: Set<String>, for visit: Visit
    ) async throws(DoorError) -> [String] {
        var orders: [BlockOrder] = []
        if reach != .otherProviders {
            orders.append(BlockOrder(kind: .inner, organisation: unit.hsaID, exempted: exempted))
        }
        if reach != .otherUnits {
            orders.append(BlockOrder(kind: .outer, organisation: unit.provider, exempted: exempted))
        }
        return try await door.createBlocks(orders, for: visit).map(\.resource.key.id.text)
    }

    /// Lifts the person's own block.
    package func lift(id: String, for visit: Visit) async throws(DoorError) {
        _ = try await door.liftBlock(id: id, for: visit)
    }
}
