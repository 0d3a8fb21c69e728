// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// An allergy, intolerance or other warning.
package struct AlertView: Sendable, Hashable {
    /// To what, or of what.
    package let name: String
    /// What happens; empty when not told.
    package let reactions: [String]
    /// Whether it can be dangerous.
    package let isSevere: Bool
    /// Whether it still counts.
    package let isActive: Bool
    /// When it was written down.
    package let noted: CareMoment?

    /// Reads an AllergyIntolerance, Flag or DetectedIssue; nil for other types.
    package init?(_ resource: JSONValue) {
        let type = resource["resourceType"]?.string
        guard type == "AllergyIntolerance" || type == "Flag" || type == "DetectedIssue" else { return nil }
        name = resource.concept("code") ?? ""
        reactions = resource.list("reaction").flatMap { $0.concepts("manifestation") }
        isSevere =
            resource["criticality"]?.isString("high") == true
            || resource["severity"]?.isString("high") == true
        let status = resource.codings("clinicalStatus").first?.code ?? resource["status"]?.string
        isActive = status == nil || status == "active" || status == "final"
        noted =
            resource.when("recordedDate") ?? resource["period"]?.when("start")
            ?? resource.when("identifiedDateTime")
    }
}
