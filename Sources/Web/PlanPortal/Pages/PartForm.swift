// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import Identity
import SharedPlan
import Sweden

/// The fields of one part of a plan, with what is written in it.
struct PartForm: Sendable {
    let fields: [FieldRow]
    let groups: [FieldGroup]

    init(_ input: PartInput, _ words: PlanWords) {
        var groups: [FieldGroup] = []
        switch input.part {
        case .participants:
            fields = [Self.unitField(input, words)]
            groups = Self.relatives(input, words)
        case .consent: fields = Self.consent(input, words)
        case .goals:
            fields = [Self.area("mal", input.plan.goals.joined(separator: "\n"), input, words)]
        case .needed: fields = [Self.area("behov", input.plan.needed, input, words)]
        case .municipality:
            fields = []
            groups = Self.measures(of: .municipality, input, words)
        case .region:
            fields = []
            groups = Self.measures(of: .region, input, words)
        case .others:
            fields = [Self.none(input, words)]
            groups = Self.measures(of: .other, input, words)
        case .overall: fields = [Self.overall(input, words)]
        case .crisis: fields = [Self.area("kris", input.plan.crisis, input, words)]
        case .followUp:
            fields = [
                Self.date("plan.field.followup", input, words),
                Self.line("av", input.plan.followUpBy, input, words),
            ]
        case .contact:
            fields = [
                Self.line("namn", input.plan.contact?.name ?? "", input, words),
                Self.line("telefon", input.plan.contact?.telephone ?? "", input, words, type: "tel"),
            ]
        }
        self.groups = groups
    }

    /// Units that can take part: those of care and of social care for the elderly and the disabled, by name.
    static func units(_ directory: Directory) -> [CareUnit] {
        directory.units.values.filter { $0.sector != .socialOther && $0.kindOfUnit != "administration" }
            .sorted {
                (SwedishOrder.collationKey($0.name), $0.hsaID)
                    < (SwedishOrder.collationKey($1.name), $1.hsaID)
            }
    }

    private static func line(
        _ name: String, _ value: String, _ input: PartInput, _ words: PlanWords, type: String = "text"
    ) -> FieldRow {
        FieldRow(
            text: TextField(
                id: name, name: name, label: words["plan.field.\(name)"], value: value, type: type,
                error: input.error(at: name, words.texts)))
    }

    private static func area(
        _ name: String, _ value: String, _ input: PartInput, _ words: PlanWords
    ) -> FieldRow {
        FieldRow(
            area: TextArea(
                id: name, name: name, label: words["plan.field.\(name)"], value: value, rows: 6,
                hint: words["plan.field.\(name).hint"], error: input.error(at: name, words.texts)))
    }

    private static func date(_ key: String, _ input: PartInput, _ words: PlanWords) -> FieldRow {
        FieldRow(
            date: DateField(
                id: "dag", name: "dag", label: words[key], day: input.date.day, month: input.date.month,
                year: input.date.year, error: input.error(at: "dag", words.texts)))
    }

    private static func radios(
        _ name: String, _ options: [(value: String, text: String, isChecked: Bool)], _ input: PartInput,
        _ words: PlanWords
    ) -> FieldRow {
        FieldRow(
            radios: ChoiceField(
                id: name, legend: words["plan.field.\(name)"],
                options: options.map {
                    Choice(
                        id: "\(name)-\($0.value)", name: name, value: $0.value, label: $0.text,
                        isChecked: $0.isChecked)
                }, error: input.error(at: name, words.texts)))
    }

    private static func consent(_ input: PartInput, _ words: PlanWords) -> [FieldRow] {
        [
            radios(
                "svar",
                [
                    ("ja", words["plan.consent.yes"], input.answer == true),
                    ("nej", words["plan.consent.no"], input.answer == false),
                ], input, words),
            radios(
                "vem",
                PlanConsent.Giver.allCases.map {
                    ($0.rawValue, words["plan.consent.giver.\($0.rawValue)"], input.giver == $0)
                }, input, words),
            radios(
                "hur",
                PlanConsent.Way.allCases.map {
                    ($0.rawValue, words["plan.consent.way.\($0.rawValue)"], input.way == $0)
                }, input, words),
            date("plan.field.consentday", input, words),
        ]
    }

    private static func overall(_ input: PartInput, _ words: PlanWords) -> FieldRow {
        radios(
            "ansvar",
            [MainBody.municipality, .region].map {
                ($0.rawValue, words.body($0), input.plan.overall == $0)
            }, input, words)
    }

    private static func none(_ input: PartInput, _ words: PlanWords) -> FieldRow {
        FieldRow(
            checkboxes: ChoiceField(
                id: "ingen", legend: words["plan.field.ingen"],
                options: [
                    Choice(
                        id: "ingen-1", name: "ingen", value: "ja", label: words["plan.field.ingen.yes"],
                        isChecked: input.plan.hasNoOthers)
                ], error: input.error(at: "ingen", words.texts)))
    }

    private static func unitField(_ input: PartInput, _ words: PlanWords) -> FieldRow {
        let others = units(words.directory).filter { $0.hsaID != input.plan.host }
        return FieldRow(
            checkboxes: ChoiceField(
                id: "enhet", legend: words["plan.field.enhet"],
                options: others.enumerated().map { place, unit in
                    Choice(
                        id: "enhet-\(place + 1)", name: "enhet", value: unit.hsaID.text,
                        label: words.place(unit.hsaID), isChecked: input.plan.units.contains(unit.hsaID))
                }, hint: words["plan.field.enhet.hint", ["host": words.place(input.plan.host)]]))
    }
}
