// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// The decision table for staff, in its order of evaluation. First match wins; the last answer is no.
package struct StaffTable: Sendable {
    private let table: RuleTable<AccessRequest>
    private let protectedIdentity = ProtectedIdentity()
    private let noOtherGrounds = NoOtherGrounds()

    /// The table under a policy.
    package init(policy: Policy = .standard) {
        let first: [any Rule<AccessRequest>] = [
            AuthorisedReader(), PurposeOfCommission(), SecrecyBetweenBranches(), InsuranceMedicalData(),
            SearchTermsInSocialServices(),
        ]
        let insideCareProvider: [any Rule<AccessRequest>] = [
            OtherPurposesInside(policy: policy), NeedForTheRecord(), LiftWithConsent(), RefusedLift(),
            LiftWithoutConsent(), BlockedBetweenUnits(policy: policy), OwnUnit(), OtherUnitByChoice(),
        ]
        let insideSocialProvider: [any Rule<AccessRequest>] = [
            FollowUpInSocialServices(), AssignedToTheCase(), NotAssignedToTheCase(),
        ]
        let betweenProviders: [any Rule<AccessRequest>] = [
            SharedDocumentation(), PurposesOfSharing(), RequestToUnblock(), NoPatientRelation(),
            BlockedBetweenProviders(policy: policy), WithoutMeasuresOrRelevance(),
        ]
        let careProviderAsking: [any Rule<AccessRequest>] = [
            CareWithConsent(), ChildWithoutConsent(), ConsentRefused(), ConsentNotAsked(),
            PermanentIncapacity(),
            EmergencyAtSocialProvider(), EmergencyAfterRefusal(), Emergency(), TemporaryIncapacity(),
        ]
        let socialProviderAsking: [any Rule<AccessRequest>] = [
            SocialCareWithConsent(), ChildInSocialCare(), PermanentIncapacityInSocialCare(),
            EmergencyInSocialCare(), SocialCareConsentNotAsked(),
        ]
        table = RuleTable(
            first + insideCareProvider + insideSocialProvider + betweenProviders + careProviderAsking
                + socialProviderAsking
        )
    }

    /// The rows in their order; `D33`, which stands across them, and the refusal when nothing else applies
    /// are last.
    package var rows: [RuleTable<AccessRequest>.Row] {
        table.rows + [.init(protectedIdentity), .init(noOtherGrounds)]
    }

    /// The answer on a day. Rows not in force on the day are passed over.
    package func verdict(on request: AccessRequest, day: CalendarDay) -> Verdict {
        guard let verdict = table.verdict(on: request, day: day) else {
            return noOtherGrounds.refusal(of: request)
        }
        guard verdict.isAllow, let masked = protectedIdentity.verdict(on: request) else { return verdict }
        return masked
    }
}
