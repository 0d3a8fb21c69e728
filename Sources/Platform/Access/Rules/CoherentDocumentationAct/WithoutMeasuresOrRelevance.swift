// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// F, early: what does not matter for the purpose is not read; nor by social care without measures for the
/// person.
///
/// Source: 3 kap. 7 § lagen (2022:913): the grounds are exhaustive, consent alone is never enough.
package struct WithoutMeasuresOrRelevance: Rule {
    package static let id = "F"
    package static let source = LawReference.coherentDocumentationAct(3, "7")
    package static let validFrom = InForce.coherentDocumentationAct

    /// The rule.
    package init() {}

    /// Refused when irrelevant, or when social care asks without measures or investigation.
    package func verdict(on request: AccessRequest) -> Verdict? {
        guard request.isBetweenProviders else { return nil }
        if !request.relevance { return answer(.deny, detail: "relevance") }
        return request.actor == .socialCareProvider && !request.insats
            ? answer(.deny, detail: "measures") : nil
    }
}
