// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// The decision table for people and those who act for them, in its order of evaluation.
package struct IndividualTable: Sendable {
    private let table: RuleTable<IndividualRequest>

    /// The table under a policy.
    package init(policy: Policy = .standard) {
        table = RuleTable([
            GuardianMayNotBlock(), CorrectionRequest(), PrivateProxy(), CourtAppointedRepresentative(),
            ProtectedPerson(), OtherSocialServiceFile(), SharedForIncapable(),
            OwnRecordBeforeAge(policy: policy), OwnRecord(policy: policy),
            GuardianOfOlderChild(policy: policy),
            GuardianOfYoungChild(policy: policy), OwnDecisions(policy: policy), OwnAccessLog(policy: policy),
        ])
    }

    /// The rows in their order.
    package var rows: [RuleTable<IndividualRequest>.Row] { table.rows }

    /// The answer on a day; refused with rule `F` when no row is about the request.
    package func verdict(on request: IndividualRequest, day: CalendarDay) -> Verdict {
        table.verdict(on: request, day: day)
            ?? Verdict(
                rule: NoOtherGrounds.id, decision: .deny, source: OwnRecord.source,
                reasonKey: "rules.F.individual"
            )
    }
}
