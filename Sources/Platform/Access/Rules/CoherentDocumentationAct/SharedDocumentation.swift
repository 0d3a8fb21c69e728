// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// D12: between providers only what is part of coherent documentation can be read.
///
/// Source: 2 kap. 2 and 4 §§ lagen (2022:913): both providers have joined, the person is informed, the data
/// are made available. Other social services are outside the act (1 kap. 3 §), whatever the labels say.
package struct SharedDocumentation: Rule {
    package static let id = "D12"
    package static let source = LawReference.coherentDocumentationAct(2, "2 och 4")
    package static let validFrom = InForce.coherentDocumentationAct

    /// The rule.
    package init() {}

    /// Refused when the data are not shared.
    package func verdict(on request: AccessRequest) -> Verdict? {
        guard request.isBetweenProviders else { return nil }
        return request.svodAvailable && request.sector != .socialOther ? nil : answer(.deny)
    }
}
