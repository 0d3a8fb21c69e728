// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FHIRCore
import SocialCare
import Sweden

/// One case with its steps, times and what belongs to it. Template `social/case`.
struct CasePage: PageModel, Encodable {
    static let template = "social/case"

    let heading: String
    let banner: PatientBanner
    let done: Notification?
    let unreadable: Notification?
    let steps: StepIndicator
    let timers: [Notification]
    let facts: SummaryList
    let take: ActionForm?
    let actions: [LinkButton]
    let areas: TaskList?
    let decisions: [TitledList]
    let plans: [TitledList]
    let visits: DataTable?
    let outcomes: DataTable?
    let events: DataTable?
    let back: Link

    init(_ open: OpenCase, done: String?, seal: FormSeal, _ words: SocialWords) {
        let file = open.file
        let parts = CaseParts(open, words)
        heading = file.main.title
        banner = open.banner(words)
        self.done = done.flatMap { key in
            words.texts.has("social.done.\(key)")
                ? Notification(kind: .ok, title: words["social.done.\(key)"], isStatus: true) : nil
        }
        unreadable = words.unreadable(file.care)
        steps = parts.steps
        timers = file.timers.map { timer in
            let tag = words.tag(timer, at: open.now)
            return Notification(kind: tag.kind, title: tag.text, text: words.task(timer))
        }
        facts = parts.facts
        let canTake = file.main.kind == .support && file.main.step == .received && open.isOwn
        take =
            canTake
            ? ActionForm(
                action: SocialPaths.of(file.main.key, "ta"),
                submit: Button(words["social.case.take"], isOnce: true), seal: seal) : nil
        actions = parts.actions
        areas = parts.areas
        decisions = file.decisions.map { DecisionWords(words).list($0) }
        plans = file.plans.map { plan in
            let mayConfirm =
                file.main.kind == .measure && open.isOwn && file.care.mayConfirm(plan, by: .provider)
            let confirm = ActionForm(
                action: SocialPaths.of(file.main.key, "bekrafta-plan"),
                submit: Button(words["social.plan.confirm.unit"], isOnce: true), seal: seal)
            return PlanWords(words).list(plan, in: file.care, confirm: mayConfirm ? confirm : nil)
        }
        visits = parts.visits
        outcomes = parts.outcomes
        events = parts.events
        back = Link(words["social.case.back"], href: "/vard/arenden")
    }
}
