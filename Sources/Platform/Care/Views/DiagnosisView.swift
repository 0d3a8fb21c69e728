// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// A diagnosis or problem.
package struct DiagnosisView: Sendable, Hashable {
    /// What, in words.
    package let name: String
    /// Code in the classification, such as ICD-10-SE; empty when not told.
    package let code: String
    /// Where on the body, such as a tooth; nil when not told.
    package let site: String?
    /// Whether it still counts.
    package let isActive: Bool
    /// When it began.
    package let since: CareMoment?
    /// When it ended; nil while it lasts.
    package let until: CareMoment?

    /// Reads a Condition; nil for other types.
    package init?(_ resource: JSONValue) {
        guard resource["resourceType"]?.isString("Condition") == true else { return nil }
        name = resource.concept("code") ?? ""
        code = resource.codings("code").first?.code ?? ""
        site = resource.concept("bodySite")
        let status = resource.codings("clinicalStatus").first?.code
        isActive = status == nil || status == "active" || status == "recurrence" || status == "relapse"
        since = resource.when("onsetDateTime") ?? resource.when("recordedDate")
        until = resource.when("abatementDateTime")
    }
}
