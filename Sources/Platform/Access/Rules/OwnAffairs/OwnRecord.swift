// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// C1: a person reads her own health and dental record, and of social care what others may see of it.
///
/// Source: 5 kap. 5 § patientdatalagen (2008:355); 4 kap. 2 § lagen (2022:913) for social care. Not what is
/// kept from her (25 kap. 6 and 7 §§ offentlighets- och sekretesslagen) or left out of direct access by the
/// provider. Age: national practice. Documents that are hers alone (her blocks and consents) are always hers.
package struct OwnRecord: Rule {
    package static let id = "C1"
    package static let source = LawReference.patientDataAct(5, "5")
    package static let validFrom = InForce.patientDataAct

    let policy: Policy

    /// The rule under a policy.
    package init(policy: Policy = .standard) { self.policy = policy }

    /// Allowed from the age of practice, with two factors, for what is not concealed.
    package func verdict(on request: IndividualRequest) -> Verdict? {
        guard request.action == .readRecord, request.relation == .selfSame, let age = request.age,
            age >= policy.readsOwnRecordFromAge.value
        else { return nil }
        if !request.isStronglyIdentified { return answer(.deny, detail: "signin") }
        if request.isOwnDocument { return answer(.allow) }
        if request.isConcealedFromSubject { return answer(.deny, detail: "concealed") }
        return request.isOpenToDirectAccess ? answer(.allow) : answer(.deny, detail: "notshared")
    }
}
