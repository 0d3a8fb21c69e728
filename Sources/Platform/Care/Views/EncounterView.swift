// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// A contact: a visit, a call, a stay.
package struct EncounterView: Sendable, Hashable {
    /// What kind, `Besök`; empty when not told.
    package let kind: String
    /// Why, in plain words; empty when not told.
    package let reason: String
    /// When it began or will begin.
    package let begins: CareMoment?
    /// When it ended or will end.
    package let ends: CareMoment?
    /// Whether it lies ahead.
    package let isPlanned: Bool
    /// Whether it never came to be.
    package let isCancelled: Bool

    /// Reads an Encounter or Appointment; nil for other types.
    package init?(_ resource: JSONValue) {
        let type = resource["resourceType"]?.string
        let status = resource["status"]?.string ?? ""
        isCancelled = status == "cancelled" || status == "noshow"
        reason = resource.concept("reasonCode") ?? resource["description"]?.string ?? ""
        switch type {
        case "Encounter":
            kind = resource.concept("type") ?? ""
            begins = resource["period"]?.when("start")
            ends = resource["period"]?.when("end")
            isPlanned = status == "planned"
        case "Appointment":
            kind = resource.concept("appointmentType") ?? resource.concept("serviceType") ?? ""
            begins = resource.when("start")
            ends = resource.when("end")
            isPlanned = status == "booked" || status == "proposed" || status == "pending"
        default: return nil
        }
    }
}
