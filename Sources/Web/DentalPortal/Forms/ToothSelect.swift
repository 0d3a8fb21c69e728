// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Dentistry
import DesignSystem

/// A list of all teeth, permanent ones first.
enum ToothSelect {
    static let field = "tand"

    /// - Parameter isOptional: Whether no tooth is an answer.
    static func field(
        _ chosen: Tooth?, isOptional: Bool = false, error: String?, _ words: DentalWords
    ) -> SelectField {
        let none = SelectOption(
            value: "", text: words[isOptional ? "form.tooth.whole" : "form.tooth.choose"],
            isSelected: chosen == nil)
        let teeth = (Tooth.permanent + Tooth.primary).sorted { $0.number < $1.number }
        return SelectField(
            id: field, name: field, label: words["form.tooth"],
            options: [none]
                + teeth.map { tooth in
                    SelectOption(
                        value: tooth.code, text: "\(tooth.code) \(words.plainTooth(tooth))",
                        isSelected: tooth == chosen)
                }, error: error)
    }
}
