// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// C3: a guardian reads the record of a child under 13.
///
/// Source: 6 kap. 11 § föräldrabalken; the age is national practice. Not what is kept from guardians (12 kap.
/// 3 § offentlighets- och sekretesslagen; private care 6 kap. 12 § patientsäkerhetslagen). A protected child
/// is C11.
package struct GuardianOfYoungChild: Rule {
    package static let id = "C3"
    package static let source = LawReference.parentalCode(6, "11")
    package static let validFrom = InForce.patientDataAct

    let policy: Policy

    /// The rule under a policy.
    package init(policy: Policy = .standard) { self.policy = policy }

    /// Allowed with two factors, for what is not concealed from guardian or child.
    package func verdict(on request: IndividualRequest) -> Verdict? {
        guard request.action == .readRecord, request.relation == .guardian, !request.isOwnDocument,
            let age = request.age, age < policy.guardianReadsUntilAge.value
        else { return nil }
        if !request.isStronglyIdentified { return answer(.deny, detail: "signin") }
        if request.isConcealedFromSubject || request.flags.contains(.concealedFromGuardian) {
            return answer(.deny, detail: "concealed")
        }
        return request.isOpenToDirectAccess ? answer(.allow) : answer(.deny, detail: "notshared")
    }
}
