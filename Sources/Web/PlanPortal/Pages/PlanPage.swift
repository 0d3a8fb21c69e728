// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FHIRStore
import SharedPlan
import StaffPortal

/// A shared plan, for staff: its parts with what is missing, and the plan to read. Template `plan/plan`.
struct PlanPage: PageModel, Encodable {
    static let template = "plan/plan"

    /// What had just happened when the page was asked for.
    struct Event: Sendable {
        /// Done: the end of a text key.
        var done: String?
        /// Publishing was refused since these are missing.
        var missing: [PlanPart] = []
        /// Somebody else has changed the plan meanwhile.
        var isChanged = false
    }

    let errors: ErrorSummary?
    let banner: PatientBanner
    let state: Tag
    let notices: [Notification]
    /// What the person may have written that cannot be read.
    let unreadable: TaskList?
    /// The person's own words.
    let own: Inset?
    /// For the unit that called: the parts, and giving it out.
    let edit: PlanEdit?
    let end: PlanEnd?
    let content: PlanContent
    let back: Link

    /// - Parameter isHost: Whether the reader's unit called, so that it changes the plan.
    init(
        _ filed: FiledPlan, isHost: Bool, own: OwnWordsList, about head: PersonHead, of person: PersonKey,
        after event: Event, seal: FormSeal, _ staff: StaffWords, _ words: PlanWords
    ) {
        let plan = filed.plan
        errors =
            event.missing.isEmpty
            ? nil
            : ErrorSummary(
                errors: event.missing.map {
                    Link(words["plan.missing.\($0.rawValue)"], href: PlanPaths.part($0, of: plan.id, person))
                })
        banner = head.banner(staff)
        state = words.state(plan)
        notices = Self.notices(plan, isHost: isHost, event, words)
        unreadable =
            own.unreadable.isEmpty
            ? nil : TaskList([], unreadable: own.unreadable.map(words.unreadable))
        self.own = own.newest.map { Inset($0.text) }
        edit = isHost && plan.state != .ended ? PlanEdit(plan, of: person, seal: seal, words) : nil
        end =
            isHost && plan.state == .active
            ? PlanEnd(
                action: PlanPaths.plan(plan.id, of: person), seal: seal,
                submit: Button(
                    words["plan.end.submit"], kind: .danger, name: "gor", value: "avsluta", isOnce: true))
            : nil
        content = PlanContent(plan, isOwn: false, words)
        back = Link(words["plan.back.plans"], href: PlanPaths.plans(person))
    }

    private static func notices(
        _ plan: CoordinatedPlan, isHost: Bool, _ event: Event, _ words: PlanWords
    ) -> [Notification] {
        var notices: [Notification] = []
        if event.isChanged {
            notices.append(
                Notification(
                    kind: .warn, title: words["plan.changed"], text: words["plan.changed.text"],
                    isStatus: true))
        }
        if let done = event.done, words.texts.has("plan.done.\(done)") {
            notices.append(Notification(kind: .ok, title: words["plan.done.\(done)"], isStatus: true))
        }
        let waiting = plan.undelivered
        if isHost, !waiting.isEmpty {
            let names = waiting.map(words.place).joined(separator: " · ")
            notices.append(
                Notification(
                    kind: .warn, title: words["plan.undelivered"],
                    text: words["plan.undelivered.text", ["units": names]]))
        }
        if !isHost, plan.state != .ended {
            notices.append(
                Notification(
                    kind: .info, title: words["plan.copy", ["unit": words.place(plan.host)]],
                    text: words["plan.copy.text"]))
        }
        return notices
    }
}
