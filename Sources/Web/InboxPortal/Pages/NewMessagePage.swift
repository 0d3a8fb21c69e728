// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Care
import DesignSystem
import FHIRCore
import WorkInbox

/// Where a person writes to a unit. Template `inbox/new-message`.
struct NewMessagePage: PageModel, Encodable {
    static let template = "inbox/new-message"

    /// The form, when there is a unit to write to.
    struct Form: Sendable, Encodable {
        let urgent: CareCard
        let unit: SelectField
        let subject: TextField
        let text: TextArea
        let promise: String
        let send: Button
        let cancel: Link
        let seal: FormSeal
    }

    let errors: ErrorSummary?
    let form: Form?
    let empty: EmptyState?

    init(
        _ sources: [BlockUnit.Source], input: MessageInput, promise: CalendarDay, seal: FormSeal,
        _ words: InboxWords
    ) {
        errors = MessageFields.errors(input.mistakes, words)
        let options = sources.flatMap { source in
            source.units.map { unit in
                SelectOption(
                    value: unit.hsaID.text,
                    text: words[
                        "inbox.new.unit.option", ["unit": unit.name, "provider": source.provider.name]],
                    isSelected: unit.hsaID.text == input.unit)
            }
        }
        let first = SelectOption(
            value: "", text: words["inbox.new.unit.choose"], isSelected: input.unit.isEmpty)
        form =
            options.isEmpty
            ? nil
            : Form(
                urgent: MessageFields.urgent(words),
                unit: SelectField(
                    id: MessageInput.unitField, name: MessageInput.unitField, label: words["inbox.new.unit"],
                    options: [first] + options, hint: words["inbox.new.unit.hint"],
                    error: input.error(at: MessageInput.unitField).map { words[$0] }),
                subject: TextField(
                    id: MessageInput.subjectField, name: MessageInput.subjectField,
                    label: words["inbox.new.subject"], value: input.subject,
                    hint: words["inbox.new.subject.hint"],
                    error: input.error(at: MessageInput.subjectField).map { words[$0] }),
                text: MessageFields.text(
                    words["inbox.new.text"], input.text, hint: words["inbox.new.text.hint"],
                    error: input.error(at: MessageInput.textField), words),
                promise: words["inbox.promise", ["day": words.weekday(promise)]],
                send: Button(words["inbox.send"], isOnce: true),
                cancel: Link(words["inbox.cancel"], href: InboxPaths.messages), seal: seal)
        empty =
            options.isEmpty
            ? EmptyState(
                title: words["inbox.new.none"], text: words["inbox.new.none.text"],
                link: Link(words["inbox.new.back"], href: InboxPaths.messages), icon: "mail")
            : nil
    }
}
