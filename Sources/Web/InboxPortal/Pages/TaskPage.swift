// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FHIRCore
import Identity
import StaffPortal
import Sweden
import WorkInbox

/// One task that the unit shares. Template `inbox/task`.
struct TaskPage: PageModel, Encodable {
    static let template = "inbox/task"

    /// What the reader can do with it.
    struct Form: Sendable, Encodable {
        let action: String
        let note: TextArea?
        let buttons: [Button]
        let seal: FormSeal
    }

    let heading: String
    let notice: Notification?
    let tags: [Tag]
    let facts: SummaryList
    let form: Form?
    let back: Link

    /// What a page of a task is made from.
    struct Standing {
        var entry: SharedTasks.Entry
        var me: HSAID?
        var notice: Notification?
        var directory: Directory
        var today: CalendarDay
    }

    static let actionField = "gor"
    static let noteField = "anteckning"
    static let versionField = "version"

    /// What can be done.
    enum Act: String, Sendable {
        case take = "ta"
        case giveBack = "lamna"
        case finish = "klar"
    }

    init(_ standing: Standing, seal: FormSeal, _ words: InboxWords) {
        let task = standing.entry.task
        heading = words.title(task)
        notice = standing.notice
        var tags = [words.owner(task, me: standing.me, in: standing.directory)]
        if !task.isOpen { tags = [Tag(words["inbox.task.done"], kind: .ok)] }
        if task.isOpen, let late = words.urgency(task.due, on: standing.today) { tags.insert(late, at: 0) }
        self.tags = tags
        facts = SummaryList(Self.facts(standing, words))
        form = task.isOpen ? Self.form(task, standing.me, seal, words) : nil
        back = Link(words["inbox.back"], href: StaffPaths.inbox)
    }

    private static func facts(_ standing: Standing, _ words: InboxWords) -> [SummaryRow] {
        let task = standing.entry.task
        var rows = PersonFacts.rows(standing.entry.person, today: standing.today, words)
        rows.append(
            SummaryRow(term: words["inbox.task.kind"], value: words["inbox.kind.\(task.kind.rawValue)"]))
        rows.append(SummaryRow(term: words["inbox.task.due"], value: words.due(task.due)))
        rows.append(SummaryRow(term: words["inbox.task.made"], value: words.moment(task.made)))
        if let focus = task.focus, focus.type == "Observation" {
            rows.append(
                SummaryRow(
                    term: words["inbox.task.focus"], value: words["inbox.task.focus.result"],
                    action: RowAction(
                        text: words["inbox.task.focus.open"], object: words["inbox.task.focus.object"],
                        href: "\(StaffPaths.journal(standing.entry.person.person))/\(focus)"
                    )))
        }
        if let owner = task.owner {
            rows.append(
                SummaryRow(
                    term: words["inbox.task.owner"], value: words.name(of: owner, in: standing.directory)))
        }
        if let ended = task.ended {
            rows.append(SummaryRow(term: words["inbox.task.ended"], value: words.moment(ended)))
        }
        if let note = task.note { rows.append(SummaryRow(term: words["inbox.task.note"], value: note)) }
        return rows
    }

    private static func form(
        _ task: WorkTask, _ me: HSAID?, _ seal: FormSeal, _ words: InboxWords
    ) -> Form {
        func button(_ act: Act, _ key: String, _ kind: ButtonKind) -> Button {
            Button(words[key], kind: kind, name: actionField, value: act.rawValue, isOnce: true)
        }
        let finish = button(.finish, "inbox.task.finish", task.owner == nil ? .secondary : .primary)
        let buttons: [Button] =
            switch task.owner {
            case nil: [button(.take, "inbox.task.take", .primary), finish]
            case me: [finish, button(.giveBack, "inbox.task.give-back", .secondary)]
            default: [button(.take, "inbox.task.take-over", .secondary)]
            }
        let canFinish = task.owner == nil || task.owner == me
        let note = TextArea(
            id: noteField, name: noteField, label: words["inbox.task.note.label"], rows: 3,
            hint: words["inbox.task.note.hint"])
        return Form(
            action: InboxPaths.task(task.key), note: canFinish ? note : nil, buttons: buttons, seal: seal)
    }
}
