// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FHIRCore
import GuardedStore
import SocialCare

/// The day's visits of a unit, for a telephone. Template `social/visits`.
struct VisitsPage: PageModel, Encodable {
    static let template = "social/visits"

    let lead: String
    let done: Notification?
    let unreadable: TaskList?
    let hasVisits: Bool
    let visits: [VisitCard]
    let none: String?
    let back: Link

    init(
        _ lines: ReadList<CaseWork.VisitLine>, on day: CalendarDay, done: String?, seal: FormSeal,
        _ words: SocialWords
    ) {
        lead = words["social.visits.lead", ["day": words.day(day)]]
        self.done =
            done == nil
            ? nil
            : Notification(
                kind: .ok, title: words[done == "flytta" ? "social.visits.moved" : "social.visits.done"],
                isStatus: true)
        unreadable =
            lines.unreadable.isEmpty
            ? nil : TaskList([], unreadable: lines.unreadable.map { words.unreadable("visit", $0) })
        hasVisits = !lines.items.isEmpty
        visits = lines.items.map { VisitCard($0, seal: seal, words) }
        none = lines.isEmpty ? words["social.visits.none"] : nil
        back = Link(words["social.case.back"], href: "/vard/arenden")
    }
}
