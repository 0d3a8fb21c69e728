// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FHIRStore
import SharedPlan
import StaffPortal

/// A person's shared plans, and the call to one. Template `plan/plans`.
struct PlansPage: PageModel, Encodable {
    static let template = "plan/plans"

    let errors: ErrorSummary?
    let banner: PatientBanner
    let plans: TaskList?
    let empty: EmptyState?
    let call: PlanCall?
    let back: Link

    /// - Parameter isWrong: Whether the call was sent without a reason.
    init(
        _ found: PlanList, about head: PersonHead, of person: PersonKey, back: String, seal: FormSeal,
        isWrong: Bool = false, _ staff: StaffWords, _ words: PlanWords
    ) {
        errors =
            isWrong ? ErrorSummary(errors: [Link(words["plan.error.reason"], href: "#orsak")]) : nil
        banner = head.banner(staff)
        let items = found.plans.map { filed in
            TaskItem(
                text: words[
                    "plan.called",
                    ["unit": words.unit(filed.plan.host), "day": words.day(filed.plan.called)]],
                href: PlanPaths.plan(filed.plan.id, of: person),
                hint: filed.plan.followUp.map { words["plan.follow-up.line", ["day": words.day($0)]] },
                status: words.state(filed.plan))
        }
        let unreadable = found.unreadable.map(words.unreadable)
        let isEmpty = items.isEmpty && unreadable.isEmpty
        plans = isEmpty ? nil : TaskList(items, unreadable: unreadable)
        empty =
            isEmpty
            ? EmptyState(
                title: words["plan.none"], text: words["plan.none.text"], icon: "clipboard-list") : nil
        let isGoing = found.plans.contains { $0.plan.state != .ended }
        call =
            isGoing
            ? nil
            : PlanCall(
                action: PlanPaths.plans(person),
                reason: TextArea(
                    id: "orsak", name: "orsak", label: words["plan.call.reason"],
                    hint: words["plan.call.reason.hint"], error: isWrong ? words["plan.error.reason"] : nil),
                submit: Button(words["plan.call.submit"], isOnce: true), seal: seal)
        self.back = Link(words["plan.back.person"], href: back)
    }
}
