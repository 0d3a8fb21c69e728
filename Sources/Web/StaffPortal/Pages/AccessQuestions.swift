// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import DesignSystem
import FHIRStore

/// What is not open beside what is, and what to answer about it. Never who has it. Partial `staff/questions`.
package struct AccessQuestions: Encodable, Sendable {
    /// The form that opens other units' data (row D6).
    struct ChoiceForm: Encodable, Sendable {
        let seal: FormSeal
        let action: String
        let title: String
        let text: String
        let submit: Button
    }

    let choice: ChoiceForm?
    /// Ask the person, she has said no, blocked data exist.
    private(set) var notices: [Notification]

    init(_ access: CareAccess, about person: PersonKey, seal: FormSeal, _ words: StaffWords) {
        choice = access.choice.map { verdict in
            ChoiceForm(
                seal: seal, action: StaffPaths.choice(person), title: words["staff.choice.title"],
                text: words[verdict.reasonKey], submit: Button(words["staff.choice.submit"], isOnce: true))
        }
        func notice(_ verdict: Verdict, _ key: String, _ kind: TagKind, hasLink: Bool) -> Notification {
            // What falls through to F is told in the words of a no; F's own would speak of no grounds at all.
            let isFallThrough = hasLink && verdict.rule == "F"
            return Notification(
                kind: kind, title: words["staff.\(key).title"],
                text: words[isFallThrough ? "staff.\(key).social" : verdict.reasonKey],
                link: hasLink ? Link(words["staff.\(key).link"], href: StaffPaths.consent(person)) : nil)
        }
        notices = access.consent.map { [notice($0, "consent.ask", .info, hasLink: true)] } ?? []
        notices += access.refusal.map { [notice($0, "consent.refused", .warn, hasLink: true)] } ?? []
        notices += access.notBuilt.map { [notice($0, "consent.child", .info, hasLink: false)] } ?? []
        notices += access.blocked.map { notice($0, "blocked", .warn, hasLink: false) }
    }
}
