// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem

/// A page with one form. Template `social/form`.
struct FormPage: PageModel, Encodable {
    static let template = "social/form"

    let errors: ErrorSummary?
    let done: Notification?
    let heading: String
    let banner: PatientBanner?
    let lead: String?
    let facts: SummaryList?
    let action: String
    let fields: [FieldRow]
    let note: Inset?
    let submit: Button
    let seal: FormSeal
    let back: Link?

    /// - Parameter key: Of the texts: `<key>.heading`, `.lead`, `.note` and `.submit`.
    init(
        _ key: String, _ maker: FieldMaker, _ fields: [FieldRow], action: String, seal: FormSeal,
        banner: PatientBanner? = nil, facts: [SummaryRow] = [], done: Notification? = nil, back: Link? = nil
    ) {
        let words = maker.words
        func text(_ end: String) -> String? {
            words.texts.has("\(key).\(end)") ? words["\(key).\(end)"] : nil
        }
        errors = maker.summary(fields)
        self.done = done
        heading = words["\(key).heading"]
        self.banner = banner
        lead = text("lead")
        self.facts = facts.isEmpty ? nil : SummaryList(facts)
        self.action = action
        self.fields = fields
        note = text("note").map { Inset($0) }
        submit = Button(words["\(key).submit"], isOnce: true)
        self.seal = seal
        self.back = back
    }
}
