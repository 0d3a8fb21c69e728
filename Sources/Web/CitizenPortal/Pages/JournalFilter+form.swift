// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Care
import DesignSystem

extension JournalFilter {
    /// What is wrong, each with the id of its field.
    func mistakes(_ texts: LocalTexts) -> [Hint] {
        var mistakes: [Hint] = []
        if isFromWrong { mistakes.append(Hint(id: "fran", text: texts["citizen.journal.from.wrong"])) }
        if isToWrong { mistakes.append(Hint(id: "till", text: texts["citizen.journal.to.wrong"])) }
        if isTurned { mistakes.append(Hint(id: "till", text: texts["citizen.journal.to.turned"])) }
        return mistakes
    }

    /// The form, filled in as it was sent; unfolded when it narrows.
    func form(_ texts: LocalTexts) -> FilterForm {
        let all = SelectOption(value: "", text: texts["citizen.filter.all"])
        let domains = CareDomain.allCases.map {
            SelectOption(value: $0.rawValue, text: texts["tag.\($0.rawValue)"], isSelected: domain == $0)
        }
        let kinds = Self.kinds.map {
            SelectOption(
                value: $0.rawValue, text: texts["citizen.filter.\($0.rawValue)"], isSelected: kind == $0)
        }
        let isUsed = isNarrowed || hasErrors
        return FilterForm(
            action: Section.journal.path, title: texts["citizen.journal.filter"],
            fields: [
                select("omrade", texts["citizen.journal.domain"], [all] + domains),
                select("typ", texts["citizen.journal.kind"], [all] + kinds),
                day("fran", texts["citizen.journal.from"], fromText, texts),
                day("till", texts["citizen.journal.to"], toText, texts),
            ], submit: texts["citizen.journal.show"],
            reset: isUsed ? Link(texts["citizen.journal.reset"], href: Section.journal.path) : nil,
            isOpen: isUsed)
    }

    private func select(_ name: String, _ label: String, _ options: [SelectOption]) -> FieldRow {
        FieldRow(select: SelectField(id: name, name: name, label: label, options: options))
    }

    private func day(_ name: String, _ label: String, _ value: String, _ texts: LocalTexts) -> FieldRow {
        FieldRow(
            text: TextField(
                id: name, name: name, label: label, value: value, width: "10",
                hint: texts["citizen.journal.day.hint"],
                error: mistakes(texts).first { $0.id == name }?.text))
    }
}
