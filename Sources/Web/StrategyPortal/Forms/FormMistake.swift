// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem

/// Something wrong in a form, by field and text.
struct FormMistake: Sendable, Hashable {
    /// Name of the field.
    let field: String
    /// Key of the text, after `strategy.error.`.
    let key: String

    /// The summary above a form; nil when nothing is wrong.
    static func summary(_ mistakes: [FormMistake], _ words: StrategyWords) -> ErrorSummary? {
        guard !mistakes.isEmpty else { return nil }
        return ErrorSummary(
            errors: mistakes.map { Link(words["error.\($0.key)"], href: "#falt-\($0.field)") })
    }
}
