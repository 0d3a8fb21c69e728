// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import SharedPlan
import Sweden

/// The person's shared plan. Template `plan/own`.
struct OwnPlanPage: PageModel, Encodable {
    static let template = "plan/own"

    /// What a person has sent, kept when something is wrong with it.
    struct Sent: Sendable {
        /// What was just done: the end of a text key.
        var done: String?
        /// The text that was too long or empty, and the key of what is wrong.
        var text = ""
        var mistake: String?
        /// The health centre that was chosen.
        var centre: HSAID?
    }

    let errors: ErrorSummary?
    let done: Notification?
    let notice: Notification?
    let unreadable: TaskList?
    let content: PlanContent?
    let empty: EmptyState?
    let matters: OwnWordsForm?
    let request: PlanRequestForm?
    let waiting: SummaryList?
    let about: Details

    init(_ facts: OwnPlanFacts, sent: Sent, seal: FormSeal, _ words: PlanWords) {
        let plan = facts.main?.plan
        let isGoing = plan.map { $0.state != .ended } ?? false
        let wrong = sent.mistake.map { words[$0] }
        let field = isGoing ? OwnWordsForm.field : PlanRequestForm.field
        errors = wrong.map { ErrorSummary(errors: [Link($0, href: "#\(field)")]) }
        done = sent.done.flatMap { key in
            guard ["viktigt", "fraga"].contains(key) else { return nil }
            return Notification(
                kind: .ok, title: words["plan.own.done.\(key)"], text: words["plan.own.done.\(key).text"],
                isStatus: true)
        }
        notice = facts.main.flatMap { Self.notice($0, words) }
        unreadable =
            facts.unreadable.isEmpty
            ? nil : TaskList([], unreadable: facts.unreadable.map(words.ownUnreadable))
        content = plan.map { PlanContent($0, isOwn: true, words) }
        empty =
            plan == nil && unreadable == nil
            ? EmptyState(
                title: words["plan.own.none"], text: words["plan.own.none.text"], icon: "clipboard-list")
            : nil
        matters =
            isGoing
            ? OwnWordsForm(facts.words, sent: wrong == nil ? nil : sent.text, error: wrong, seal, words)
            : nil
        request =
            isGoing || !facts.requests.isEmpty
            ? nil : PlanRequestForm(facts, sent: sent, error: wrong, seal, words)
        let rows = facts.requests.map {
            SummaryRow(
                term: words.unit($0.unit), value: $0.text,
                tag: Tag(words["plan.own.waiting"], kind: .info))
        }
        waiting = rows.isEmpty || isGoing ? nil : SummaryList(rows)
        about = Details(
            summary: words["plan.own.about"], paragraphs: (1...3).map { words["plan.own.about.\($0)"] })
    }

    private static func notice(_ filed: FiledPlan, _ words: PlanWords) -> Notification? {
        let unit = words.unit(filed.plan.host)
        if filed.plan.state == .draft, filed.plan.edition == 0 {
            return Notification(
                kind: .info, title: words["plan.own.draft", ["unit": unit]],
                text: words["plan.own.draft.text"])
        }
        guard filed.isBeingChanged || filed.plan.state == .draft else { return nil }
        return Notification(kind: .info, title: words["plan.own.changing", ["unit": unit]])
    }
}
