// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FHIRCore
import GuardedStore
import SocialCare
import StaffPortal

/// The open cases of a unit. Template `social/cases`.
struct CasesPage: PageModel, Encodable {
    static let template = "social/cases"

    let lead: String
    let cases: TaskList?
    let none: EmptyState?
    let links: [Link]

    init(
        _ lines: ReadList<CaseWork.Line>, unit: String, takesApplications: Bool, at now: Instant,
        _ words: SocialWords
    ) {
        lead = words["social.cases.lead", ["unit": unit]]
        cases =
            lines.isEmpty
            ? nil
            : TaskList(
                lines.items.map { Self.item($0, at: now, words) },
                unreadable: lines.unreadable.map { words.unreadable("case", $0) })
        none =
            lines.isEmpty
            ? EmptyState(
                title: words["social.cases.none"], text: words["social.cases.none.text"],
                icon: "circle-check")
            : nil
        let apply = Link(words["social.cases.new"], href: StaffPaths.search)
        links =
            (takesApplications ? [apply] : []) + [
                Link(words["social.visits.title"], href: SocialPaths.visits),
                Link(words["social.concern.title"], href: SocialPaths.concern),
            ]
    }

    private static func item(_ line: CaseWork.Line, at now: Instant, _ words: SocialWords) -> TaskItem {
        let timer = line.item.timers().first
        let step = words.step(line.item.step)
        return TaskItem(
            text: "\(line.person.name), \(line.person.identity.display)",
            href: SocialPaths.of(line.item.key),
            hint: [line.item.title, step, timer.map { words.task($0) } ?? ""].filter { !$0.isEmpty }
                .joined(separator: ". "),
            status: timer.map { words.tag($0, at: now) } ?? Tag(step))
    }
}
