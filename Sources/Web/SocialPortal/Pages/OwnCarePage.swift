// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FHIRCore
import FHIRStore
import SocialCare

/// The person's own social services: cases, decisions, plans and visits. Template `social/own`.
struct OwnCarePage: PageModel, Encodable {
    static let template = "social/own"

    let done: Notification?
    let unreadable: Notification?
    let apply: LinkButton
    let cases: [OwnCasePart]
    let noCases: String?
    let decisions: [TitledList]
    let noDecisions: String?
    let plans: [TitledList]
    let noPlans: String?
    let ahead: DataTable?
    let noAhead: String?
    let behind: DataTable?

    /// - Parameter done: What was just done: `ja` an application, `plan` a plan agreed to.
    init(
        _ care: SocialRecord, person: PersonKey, done: String?, seal: FormSeal, at now: Instant,
        _ words: SocialWords
    ) {
        let key = done == "plan" ? "social.own.confirmed" : "social.own.done"
        self.done =
            done == nil
            ? nil
            : Notification(kind: .ok, title: words[key], text: words["\(key).text"], isStatus: true)
        unreadable = words.unreadable(care)
        apply = LinkButton(words["social.own.apply"], href: SocialPaths.apply)
        cases = care.cases.filter { $0.kind == .support }.map {
            OwnCasePart(CaseFile(main: $0, person: person, care: care), words)
        }
        noCases = cases.isEmpty ? words["social.own.cases.none"] : nil
        decisions = care.decisions.map { DecisionWords(words).list($0) }
        noDecisions = decisions.isEmpty ? words["social.own.decisions.none"] : nil
        plans = care.plans.map { plan in
            let confirm = ActionForm(
                action: SocialPaths.confirm(plan.key),
                submit: Button(words["social.plan.confirm"], isOnce: true), seal: seal)
            return PlanWords(words).list(
                plan, in: care, isOwn: true, confirm: care.mayConfirm(plan, by: .person) ? confirm : nil)
        }
        noPlans = plans.isEmpty ? words["social.own.plans.none"] : nil
        let planned = care.visits.filter { $0.status == .planned || $0.status == .started }
        let made = care.visits.filter { $0.status == .done }.reversed()
        ahead = Self.table("kommande", Array(planned.prefix(Limits.visitsMax)), care, words)
        noAhead = ahead == nil ? words["social.own.ahead.none"] : nil
        behind = Self.table("gjorda", Array(made.prefix(Limits.visitsMax)), care, words)
    }

    private static func table(
        _ id: String, _ visits: [HomeVisit], _ care: SocialRecord, _ words: SocialWords
    ) -> DataTable? {
        guard !visits.isEmpty else { return nil }
        let columns = ["when", "what", "note"].map { TableColumn(words["social.visit.\($0)"]) }
        return DataTable(
            id: id, caption: words["social.own.\(id)"], columns: columns,
            rows: visits.map { item in
                let note = care.notes[item.key]
                let moved = item.move.map {
                    words["social.visit.moved", ["moment": words.moment($0.from), "reason": $0.reason]]
                }
                let text = [moved ?? "", note?.text ?? "", note?.deviation ?? ""].filter { !$0.isEmpty }
                return TableRow(
                    TableCell(words.moment(item.begins)),
                    [TableCell(item.activity), TableCell(text.joined(separator: " "))])
            })
    }
}
