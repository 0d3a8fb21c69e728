// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRStore
import Sweden

/// Providers, units and staff, read from facts. Holds no data about persons in care.
///
/// A value: load it again when `factsVersion` of the store has changed.
package struct Directory: Sendable, Hashable {
    /// By HSA-id.
    package var providers: [HSAID: CareProvider]
    /// By HSA-id.
    package var units: [HSAID: CareUnit]
    /// By HSA-id.
    package var staff: [HSAID: StaffMember]

    /// A directory of what is given.
    package init(providers: [CareProvider] = [], units: [CareUnit] = [], staff: [StaffMember] = []) {
        self.providers = Dictionary(providers.map { ($0.hsaID, $0) }, uniquingKeysWith: { $1 })
        self.units = Dictionary(units.map { ($0.hsaID, $0) }, uniquingKeysWith: { $1 })
        self.staff = Dictionary(staff.map { ($0.hsaID, $0) }, uniquingKeysWith: { $1 })
    }

    /// Everything that the store knows. Cost: reads all providers, units and staff.
    package static func load(from store: any ResourceStore) async throws(StoreError) -> Directory {
        Directory(
            providers: try await store.facts(kind: CareProvider.factKind).compactMap {
                CareProvider(fact: $0)
            },
            units: try await store.facts(kind: CareUnit.factKind).compactMap { CareUnit(fact: $0) },
            staff: try await store.facts(kind: StaffMember.factKind).compactMap { StaffMember(fact: $0) }
        )
    }

    /// The facts that make this directory, by id.
    package func facts() -> [Fact] {
        let byProvider = providers.values.sorted { $0.hsaID < $1.hsaID }.map { $0.fact() }
        let byUnit = units.values.sorted { $0.hsaID < $1.hsaID }.map { $0.fact() }
        return byProvider + byUnit + staff.values.sorted { $0.hsaID < $1.hsaID }.map { $0.fact() }
    }

    /// The fact that enters a provider into the directory.
    package static func fact(for provider: CareProvider) -> Fact { provider.fact() }
    /// The fact that enters a unit into the directory.
    package static func fact(for unit: CareUnit) -> Fact { unit.fact() }
    /// The fact that enters a member of staff into the directory, with her commissions.
    package static func fact(for member: StaffMember) -> Fact { member.fact() }

    /// The units of a provider, by name in Swedish order.
    package func units(of provider: HSAID) -> [CareUnit] {
        units.values.filter { $0.provider == provider }.sorted {
            (SwedishOrder.collationKey($0.name), $0.hsaID) < (SwedishOrder.collationKey($1.name), $1.hsaID)
        }
    }

    /// What somebody has of a commission, with who she is; nil when there is none such.
    package func holder(of commission: HSAID) -> (member: StaffMember, commission: Commission)? {
        for member in staff.values {
            if let held = member.commissions.first(where: { $0.hsaID == commission }) {
                return (member, held)
            }
        }
        return nil
    }
}
