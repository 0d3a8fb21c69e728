// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FHIRCore
import StaffPortal
import WorkInbox

/// All that waits for a unit, on one page. Template `inbox/inbox`.
struct InboxPage: PageModel, Encodable {
    static let template = "inbox/inbox"

    let lead: String
    let notice: Notification?
    let filter: FilterForm
    let hasSections: Bool
    let sections: [InboxSection]
    let empty: EmptyState?

    init(_ standing: InboxStanding, _ filter: InboxFilter, done: InboxMark?, _ words: InboxWords) {
        lead = words["inbox.lead", ["unit": standing.unit]]
        notice = done?.notification(words)
        self.filter = Self.form(filter, words)
        let lists = [
            standing.tasks.map { Self.section("uppgifter", $0, standing, words) },
            standing.results.map { list in
                Self.section(
                    "svar", list.items.map { Self.row($0, standing, words) },
                    list.unreadable.map { words.unreadable("result", $0) }, words)
            },
            standing.messages.map { Self.section("meddelanden", Self.threads($0), standing, words) },
        ].compactMap { $0 }
        let isEmpty = lists.allSatisfy { !$0.hasRows }
        hasSections = !isEmpty
        sections = isEmpty ? [] : lists
        empty =
            isEmpty
            ? EmptyState(
                title: words[filter.isNarrow ? "inbox.empty.narrow" : "inbox.empty"],
                text: words[filter.isNarrow ? "inbox.empty.narrow.text" : "inbox.empty.text"],
                link: filter.isNarrow ? Link(words["inbox.filter.reset"], href: StaffPaths.inbox) : nil,
                icon: "circle-check")
            : nil
    }

    private static func section(
        _ id: String, _ entries: [SharedTasks.Entry], _ standing: InboxStanding, _ words: InboxWords
    ) -> InboxSection {
        section(
            id, entries.filter { !$0.task.isUnreadable }.map { row($0, standing, words) },
            entries.compactMap { $0.unreadable.map { words.unreadable("task", $0) } }, words)
    }

    private static func section(
        _ id: String, _ rows: [InboxRow], _ unreadable: [UnreadableItem], _ words: InboxWords
    ) -> InboxSection {
        let count = rows.count + unreadable.count
        return InboxSection(
            id: id, heading: words["inbox.section.\(id)"],
            count: words.texts.plural("inbox.section.count", count), hasRows: count > 0, rows: rows,
            unreadable: unreadable, empty: count == 0 ? words["inbox.section.\(id).none"] : nil)
    }

    private static func row(
        _ entry: SharedTasks.Entry, _ standing: InboxStanding, _ words: InboxWords
    ) -> InboxRow {
        let task = entry.task
        let isMessage = task.kind == .answerMessage
        let href = isMessage ? task.thread.map(InboxPaths.message) : nil
        return InboxRow(
            href: href ?? InboxPaths.task(task.key), title: words.title(task),
            hint: "\(words.listed(entry.person)). \(words.due(task.due))",
            tags: [
                words.urgency(task.due, on: standing.today),
                words.owner(task, me: standing.me, in: standing.directory),
            ].compactMap { $0 })
    }

    private static func row(
        _ result: NewResult, _ standing: InboxStanding, _ words: InboxWords
    ) -> InboxRow {
        let taken = result.view.taken.map { words.moment($0) } ?? words["inbox.date.unknown"]
        return InboxRow(
            href: InboxPaths.result(result.key), title: "\(result.view.name) \(words.value(result.view))",
            hint: "\(words.listed(result.person)). \(words["inbox.taken", ["time": taken]])",
            tags: [
                words.level(result.level), words.urgency(result.due, on: standing.today),
            ].compactMap { $0 })
    }

    /// One line for each conversation, however often the person has written: the oldest promise counts.
    private static func threads(_ entries: [SharedTasks.Entry]) -> [SharedTasks.Entry] {
        var seen: Set<String> = []
        return entries.filter { seen.insert($0.task.thread ?? $0.task.key.id.text).inserted }
    }

    private static func form(_ filter: InboxFilter, _ words: InboxWords) -> FilterForm {
        let part = SelectField(
            id: InboxFilter.partField, name: InboxFilter.partField, label: words["inbox.filter.part"],
            options: InboxFilter.Part.allCases.map {
                SelectOption(
                    value: $0.rawValue, text: words["inbox.filter.part.\($0.rawValue)"],
                    isSelected: $0 == filter.part)
            })
        let owner = SelectField(
            id: InboxFilter.ownerField, name: InboxFilter.ownerField, label: words["inbox.filter.owner"],
            options: InboxFilter.Owner.allCases.map {
                SelectOption(
                    value: $0.rawValue, text: words["inbox.filter.owner.\($0.rawValue)"],
                    isSelected: $0 == filter.owner)
            })
        let late = ChoiceField(
            id: InboxFilter.lateField, legend: words["inbox.filter.late"],
            options: [
                Choice(
                    id: "sena-1", name: InboxFilter.lateField, value: "ja",
                    label: words["inbox.filter.late.only"], isChecked: filter.isLateOnly)
            ])
        return FilterForm(
            action: StaffPaths.inbox, title: words["inbox.filter"],
            fields: [FieldRow(select: part), FieldRow(select: owner), FieldRow(checkboxes: late)],
            submit: words["inbox.filter.submit"],
            reset: filter.isNarrow ? Link(words["inbox.filter.reset"], href: StaffPaths.inbox) : nil,
            isOpen: filter.isNarrow)
    }
}
