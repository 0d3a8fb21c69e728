// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// A vaccination.
package struct VaccinationView: Sendable, Hashable {
    /// Against what, or which vaccine.
    package let name: String
    /// Which dose; nil when not told.
    package let dose: Int?
    /// When.
    package let given: CareMoment?
    /// From where it is known, when it was given elsewhere.
    package let origin: String?

    /// Reads an Immunization; nil for other types.
    package init?(_ resource: JSONValue) {
        guard resource["resourceType"]?.isString("Immunization") == true else { return nil }
        name = resource.concept("vaccineCode") ?? ""
        dose = resource.list("protocolApplied").lazy.compactMap { $0["doseNumberPositiveInt"]?.int }.first
        given = resource.when("occurrenceDateTime")
        origin = resource.concept("reportOrigin")
    }
}
