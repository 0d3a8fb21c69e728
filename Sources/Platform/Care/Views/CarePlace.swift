// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRStore
import Identity
import Sweden

/// Where something was written: unit and provider, with their names.
package struct CarePlace: Sendable, Hashable {
    /// The unit; nil when it is not told.
    package let unit: HSAID?
    /// Name of the unit; empty when unknown.
    package let unitName: String
    /// The provider that answers for the data.
    package let provider: HSAID?
    /// Name of the provider; empty when unknown.
    package let providerName: String

    /// A place.
    package init(unit: HSAID? = nil, unitName: String = "", provider: HSAID? = nil, providerName: String = "")
    {
        self.unit = unit
        self.unitName = unitName
        self.provider = provider
        self.providerName = providerName
    }

    /// The place that HSA-ids name.
    package init(unit: String, provider: String, in directory: Directory) {
        let unitID = HSAID(unit)
        let providerID = HSAID(provider)
        self.init(
            unit: unitID, unitName: unitID.flatMap { directory.units[$0]?.name } ?? "", provider: providerID,
            providerName: providerID.flatMap { directory.providers[$0]?.name } ?? "")
    }

    /// The place where labels say that data were written.
    package init(_ labels: LabelClass, in directory: Directory) {
        self.init(unit: labels.unit, provider: labels.owner, in: directory)
    }

    /// The most exact name there is; empty when nothing is known.
    package var name: String { unitName.isEmpty ? providerName : unitName }
}
