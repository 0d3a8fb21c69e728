// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// F: what no other rule allows is refused, even with the person's consent.
///
/// Source: 3 kap. 7 § lagen (2022:913). Inside a provider: 4 kap. 1 § patientdatalagen (2008:355), which
/// opens the record to nobody else.
package struct NoOtherGrounds: Rule {
    package static let id = "F"
    package static let source = LawReference.coherentDocumentationAct(3, "7")
    package static let validFrom = InForce.coherentDocumentationAct

    /// The rule.
    package init() {}

    /// Always refused.
    package func verdict(on request: AccessRequest) -> Verdict? { refusal(of: request) }

    /// The refusal, with the law for where it is asked. Holds on every day: the default is no.
    func refusal(of request: AccessRequest) -> Verdict {
        guard !request.isBetweenProviders else { return answer(.deny) }
        return Verdict(
            rule: Self.id, decision: .deny, source: .patientDataAct(4, "1"), reasonKey: "rules.F.inside"
        )
    }
}
