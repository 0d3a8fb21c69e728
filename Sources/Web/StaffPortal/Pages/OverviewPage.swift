// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Care
import DesignSystem
import FHIRCore

/// A person at a glance. Template `staff/overview`.
struct OverviewPage: PageModel, Encodable {
    static let template = "staff/overview"

    let printHeader: PrintHeader
    let banner: PatientBanner
    /// What was just done.
    let done: Notification?
    let questions: AccessQuestions
    /// What one must know first.
    let first: [OverviewCard]
    /// The rest.
    let cards: [OverviewCard]
    let results: ResultGrid
    let sources: SourceStatus
    let journal: LinkButton
    /// The ways to write, for those who may.
    let writing: [LinkButton]
    /// The way to the person's shared plans.
    let sharedPlans: LinkButton
    /// The way to the teeth, for units of dental care.
    let teeth: LinkButton?

    init(
        _ head: PersonHead, _ summary: PersonSummary, seal: FormSeal, done: DoneMark?,
        printHeader: PrintHeader, isDental: Bool = false, canWrite: Bool = false,
        _ words: StaffWords
    ) {
        let person = head.person.person
        let build = OverviewCards(summary: summary, person: person, words: words)
        self.printHeader = printHeader
        banner = head.banner(words, isOverview: true)
        self.done = done?.notification(words)
        questions = AccessQuestions(head.access, about: person, seal: seal, words)
        first = build.first
        cards = build.rest
        results = ResultGrid(summary.results, of: person, words)
        let names = summary.sources.map(words.place)
        let missing =
            summary.unreadable.map { entry in
                let day = entry.day.map { words.day($0) } ?? ""
                return words["staff.overview.unreadable", ["title": words.title(entry), "day": day]]
            } + (summary.isIncomplete ? [words["staff.overview.incomplete"]] : [])
        sources = SourceStatus(
            text: names.isEmpty
                ? words["staff.overview.no-sources"]
                : words["staff.overview.sources", ["names": names.joined(separator: " · ")]], missing: missing
        )
        journal = LinkButton(
            words["staff.overview.journal"], href: StaffPaths.journal(person), kind: .secondary,
            icon: "file-text")
        writing =
            canWrite
            ? [
                LinkButton(words["notes.write"], href: "\(StaffPaths.person(person))/anteckning"),
                LinkButton(
                    words["notes.order.title"], href: "\(StaffPaths.person(person))/ordinera",
                    kind: .secondary, icon: "pill"),
            ] : []
        sharedPlans = LinkButton(
            words["staff.overview.plans"], href: StaffPaths.sharedPlans(person), kind: .secondary,
            icon: "clipboard-list")
        teeth =
            isDental
            ? LinkButton(words["staff.overview.teeth"], href: StaffPaths.teeth(person), icon: "smile") : nil
    }
}
