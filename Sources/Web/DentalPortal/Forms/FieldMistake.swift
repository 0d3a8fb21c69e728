// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem

/// A field that must be mended, with the key of the text that says how.
struct FieldMistake: Sendable, Hashable {
    let field: String
    let key: String
}

extension [FieldMistake] {
    func text(at field: String, _ words: DentalWords) -> String? {
        first { $0.field == field }.map { words[$0.key] }
    }

    func summary(_ words: DentalWords) -> ErrorSummary? {
        isEmpty ? nil : ErrorSummary(errors: map { Link(words[$0.key], href: "#\($0.field)") })
    }
}
