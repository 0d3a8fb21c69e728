// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// D5: inside a care provider one reads only when one takes part in the care, or needs the data for work in
/// care.
///
/// Source: 4 kap. 1 § patientdatalagen (2008:355). Nothing of the record is told before that, not even
/// blocks.
package struct NeedForTheRecord: Rule {
    package static let id = "D5"
    package static let source = LawReference.patientDataAct(4, "1")
    package static let validFrom = InForce.patientDataAct

    /// The rule.
    package init() {}

    /// Asks for a relation or another need when neither is registered.
    package func verdict(on request: AccessRequest) -> Verdict? {
        guard request.isInsideCareProvider, request.isForCare, !request.hasNeedInCare else { return nil }
        return answer(.requireRelation, obligations: [.logRegistration])
    }
}
