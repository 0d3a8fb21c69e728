// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import HTTPFront
import WorkInbox

/// What staff decided about a result, as it was sent.
struct ReviewInput: Sendable {
    static let actionField = "atgard"
    static let textField = "text"
    static let dueField = "senast"
    static let versionField = "version"

    /// When what is to be done is to be done.
    enum Due: String, CaseIterable, Sendable {
        case today = "idag"
        case soon = "snart"
        case week = "vecka"

        /// The day.
        func day(from today: CalendarDay) -> CalendarDay {
            switch self {
            case .today: today
            case .soon: WorkingDays.day(2, after: today)
            case .week: WorkingDays.day(5, after: today)
            }
        }
    }

    private(set) var action: ReviewAction?
    private(set) var text = ""
    private(set) var due = Due.soon
    private(set) var version = 0
    private(set) var mistakes: [Mistake] = []

    /// Not filled in.
    init() {}

    /// As sent.
    init(_ form: FormFields) {
        action = ReviewAction(rawValue: form.trimmed(Self.actionField))
        text = form.trimmed(Self.textField)
        due = Due(rawValue: form.trimmed(Self.dueField)) ?? .soon
        version = Int(form.trimmed(Self.versionField)) ?? 0
        if action == nil { fail(Self.actionField, "inbox.review.error.action") }
        if text.isEmpty, action == .inform { fail(Self.textField, "inbox.review.error.inform") }
        if text.isEmpty, action == .act { fail(Self.textField, "inbox.review.error.act") }
        if text.count > Limits.messageCharactersMax { fail(Self.textField, "inbox.text.error.long") }
    }

    /// The decision; nil when it is not made or wrong.
    func answer(from today: CalendarDay) -> ReviewAnswer? {
        guard let action, mistakes.isEmpty else { return nil }
        let hasTask = action == .act || action == .book
        return ReviewAnswer(action, text: text, due: hasTask ? due.day(from: today) : nil)
    }

    func error(at field: String) -> String? { mistakes.first { $0.field == field }?.key }

    private mutating func fail(_ field: String, _ key: String) {
        mistakes.append(Mistake(field: field, key: key))
    }
}
