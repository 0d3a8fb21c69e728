// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import FHIRCore

/// Marks that the author set on a resource and that can only narrow who sees it.
package enum Concealment {
    /// The code system of the marks: `subject`, `guardian`, `informant`, `template`.
    package static let system = "https://sammanhang.se/fhir/CodeSystem/concealment"

    private static let flags: [String: LabelFlags] = [
        "subject": .concealedFromSubject, "guardian": .concealedFromGuardian, "informant": .informant,
        "template": .excludedFromDirectAccess, "insurance-medicine": .insuranceMedical,
    ]

    /// The flags of `resource`: from meta.security, and "unsigned" from a preliminary status.
    package static func flags(of resource: JSONValue) -> LabelFlags {
        var result: LabelFlags = []
        for label in resource["meta"]?.items("security") ?? [] where label["system"]?.string == system {
            if let flag = label["code"]?.string.flatMap({ flags[$0] }) { result.insert(flag) }
        }
        let status = resource["docStatus"]?.string ?? resource["status"]?.string
        if status == "preliminary" { result.insert(.unsigned) }
        return result
    }
}
