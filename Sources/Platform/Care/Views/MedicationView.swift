// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// A medicine that is prescribed, given or taken.
package struct MedicationView: Sendable, Hashable {
    /// What it is called, with strength.
    package let name: String
    /// ATC code; empty when not told.
    package let atc: String
    /// How it is taken, in words; empty when not told.
    package let dosage: String
    /// Whether it is to be taken now.
    package let isActive: Bool
    /// When it was prescribed or begun.
    package let since: CareMoment?
    /// The last day it can be fetched; nil until further notice.
    package let until: CareMoment?
    /// How many times more it can be fetched; nil when not told.
    package let repeats: Int?
    /// The diagnosis it is for.
    package let reason: ResourceKey?
    /// What it is for, in words.
    package let purposes: [String]
    /// Remarks, such as why it was ordered in spite of a warning.
    package let notes: [String]
    /// Why it was stopped; nil when it was not, or it is not told.
    package let stopReason: String?
    /// Whether somebody only says that it is taken.
    package let isReported: Bool

    /// Reads a medication resource; nil for other types.
    package init?(_ resource: JSONValue) {
        guard let type = resource["resourceType"]?.string, type.hasPrefix("Medication"), type != "Medication"
        else { return nil }
        name =
            resource.concept("medicationCodeableConcept")
            ?? resource["medicationReference"]?["display"]?.string ?? ""
        atc = resource.codings("medicationCodeableConcept").first { $0.system.contains("atc") }?.code ?? ""
        let dosages = resource.list("dosageInstruction") + resource.list("dosage")
        dosage = dosages.lazy.compactMap { $0["text"]?.string }.first ?? ""
        isActive = resource["status"]?.isString("active") == true
        since =
            resource.when("authoredOn") ?? resource["effectivePeriod"]?.when("start")
            ?? resource.when("effectiveDateTime") ?? resource.when("whenHandedOver")
        until = resource["dispenseRequest"]?["validityPeriod"]?.when("end")
        repeats = resource["dispenseRequest"]?["numberOfRepeatsAllowed"]?.int
        reason = resource.target("reasonReference")
        purposes = resource.concepts("reasonCode")
        notes = resource.notes()
        stopReason = resource.concept("statusReason")
        isReported = type == "MedicationStatement"
    }
}
