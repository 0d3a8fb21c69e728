// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Care
import DesignSystem
import FHIRCore
import StaffPortal
import WorkInbox

/// A new result, and what is to be done about it. Template `inbox/review`.
struct ReviewPage: PageModel, Encodable {
    static let template = "inbox/review"

    let errors: ErrorSummary?
    let heading: String
    let notice: Notification?
    let tags: [Tag]
    let facts: SummaryList
    /// Earlier values of the same test.
    let earlier: DataTable?
    /// That an earlier value cannot be read.
    let lost: Notification?
    let action: String
    let choice: ChoiceField
    let text: TextArea
    let due: SelectField
    let submit: Button
    let seal: FormSeal
    let back: Link

    /// What a page of a result is made from.
    struct Standing {
        var result: NewResult
        var earlier: EarlierValues
        var input = ReviewInput()
        var notice: Notification?
        var today: CalendarDay
    }

    init(_ standing: Standing, seal: FormSeal, _ words: InboxWords) {
        let result = standing.result
        let input = standing.input
        errors = MessageFields.errors(input.mistakes, words)
        heading = "\(result.view.name): \(words.value(result.view))"
        notice = standing.notice
        tags = [words.level(result.level), words.urgency(result.due, on: standing.today)].compactMap { $0 }
        facts = SummaryList(Self.facts(standing, words))
        let views = standing.earlier.views
        earlier = views.isEmpty ? nil : Self.table(views, words)
        let ids = standing.earlier.unreadable.map { "\($0.key)" }
        lost =
            ids.isEmpty
            ? nil
            : Notification(
                kind: .warn, title: words["inbox.review.earlier.unreadable"],
                text: words["inbox.review.earlier.unreadable.text", ["ids": ids.joined(separator: ", ")]])
        action = InboxPaths.result(result.key)
        choice = ChoiceField(
            id: ReviewInput.actionField, legend: words["inbox.review.action"],
            options: ReviewAction.allCases.enumerated().map { index, action in
                Choice(
                    id: "atgard-\(index + 1)", name: ReviewInput.actionField, value: action.rawValue,
                    label: words["inbox.review.\(action.rawValue)"],
                    hint: Hint(
                        id: "atgard-\(index + 1)-hint", text: words["inbox.review.\(action.rawValue).hint"]),
                    isChecked: input.action == action)
            }, error: input.error(at: ReviewInput.actionField).map { words[$0] })
        text = MessageFields.text(
            words["inbox.review.text"], input.text, hint: words["inbox.review.text.hint"],
            error: input.error(at: ReviewInput.textField), words)
        due = SelectField(
            id: ReviewInput.dueField, name: ReviewInput.dueField, label: words["inbox.review.due"],
            options: ReviewInput.Due.allCases.map {
                SelectOption(
                    value: $0.rawValue,
                    text: words[
                        "inbox.review.due.\($0.rawValue)",
                        ["day": words.weekday($0.day(from: standing.today))]],
                    isSelected: $0 == input.due)
            }, hint: words["inbox.review.due.hint"])
        submit = Button(words["inbox.review.submit"], isOnce: true)
        self.seal = seal
        back = Link(words["inbox.back"], href: StaffPaths.inbox)
    }

    private static func facts(_ standing: Standing, _ words: InboxWords) -> [SummaryRow] {
        let view = standing.result.view
        var rows = PersonFacts.rows(standing.result.person, today: standing.today, words)
        rows.append(SummaryRow(term: words["inbox.review.value"], value: words.value(view)))
        rows.append(SummaryRow(term: words["inbox.review.reference"], value: words.range(view.reference)))
        if view.goal != nil {
            rows.append(SummaryRow(term: words["inbox.review.goal"], value: words.range(view.goal)))
        }
        rows.append(SummaryRow(term: words["inbox.review.taken"], value: words.moment(view.taken)))
        for note in view.notes { rows.append(SummaryRow(term: words["inbox.review.note"], value: note)) }
        return rows
    }

    private static func table(_ views: [ObservationView], _ words: InboxWords) -> DataTable {
        DataTable(
            id: "tidigare", caption: words["inbox.review.earlier"],
            columns: [
                TableColumn(words["inbox.review.taken"]),
                TableColumn(words["inbox.review.value"], isNumber: true),
                TableColumn(words["inbox.review.reference"]),
            ],
            rows: views.map {
                TableRow(
                    TableCell(words.moment($0.taken)),
                    [TableCell(words.value($0), isNumber: true), TableCell(words.range($0.reference))])
            })
    }
}
