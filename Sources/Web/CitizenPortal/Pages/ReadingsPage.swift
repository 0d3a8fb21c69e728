// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Care
import DesignSystem
import FHIRCore

/// Who has read the person's record. Template `citizen/readings`.
package struct ReadingsPage: PageModel, Encodable {
    package static let template = "citizen/readings"

    /// A tab: a link to the same page with other readers.
    struct Tab: Sendable, Encodable {
        let text: String
        let href: String
        let isCurrent: Bool
        let kind: ButtonKind
    }

    /// The readings of one day.
    struct Day: Sendable, Encodable {
        let id: String
        let heading: String
        let readings: [Reading]
    }

    /// Readings that were stopped.
    struct Refused: Sendable, Encodable {
        let days: [Day]
    }

    /// The form that chooses the period.
    struct PeriodForm: Sendable, Encodable {
        let select: SelectField
        let tab: String
    }

    let tabs: [Tab]
    let period: PeriodForm
    let intro: String
    let cut: Notification?
    let days: [Day]
    let empty: EmptyState?
    let refused: Refused?
    let explanations: [Details]

    init(_ answer: ReadAccessLog.Answer, _ choice: ReadingsChoice, _ words: CareWords) {
        let texts = words.texts
        tabs = LogGroup.Reader.allCases.map { Self.tab($0, answer, choice, texts) }
        period = Self.form(choice, texts)
        intro = texts["citizen.readings.intro.\(choice.reader.rawValue)"]
        cut =
            answer.isCut
            ? Notification(
                kind: .warn, title: texts["citizen.readings.cut"], text: texts["citizen.readings.cut.text"])
            : nil
        let shown = answer.groups.filter { $0.reader == choice.reader }
        days = Self.days(shown.filter(\.isAllowed), prefix: "dag", words)
        let none = "citizen.readings.empty.\(choice.reader.rawValue)"
        empty =
            days.isEmpty
            ? EmptyState(title: texts["citizen.readings.empty"], text: texts[none], icon: "eye") : nil
        let stopped = Self.days(shown.filter { !$0.isAllowed }, prefix: "stopp", words)
        refused = stopped.isEmpty ? nil : Refused(days: stopped)
        explanations = Self.explanations(shown, words)
    }

    private static func tab(
        _ reader: LogGroup.Reader, _ answer: ReadAccessLog.Answer, _ choice: ReadingsChoice,
        _ texts: LocalTexts
    ) -> Tab {
        let count = Numbers.text(answer.groups.count { $0.reader == reader })
        let isCurrent = reader == choice.reader
        return Tab(
            text: texts["citizen.readings.tab.\(reader.rawValue)", ["count": count]],
            href: choice.path(reader),
            isCurrent: isCurrent, kind: isCurrent ? .primary : .secondary)
    }

    private static func form(_ choice: ReadingsChoice, _ texts: LocalTexts) -> PeriodForm {
        let options = ReadingsChoice.Period.allCases.map {
            SelectOption(
                value: $0.rawValue, text: texts["citizen.readings.period.\($0.rawValue)"],
                isSelected: $0 == choice.period)
        }
        let label = texts["citizen.readings.period"]
        return PeriodForm(
            select: SelectField(id: "period", name: "period", label: label, options: options),
            tab: choice.reader.rawValue)
    }

    private static func days(_ groups: [LogGroup], prefix: String, _ words: CareWords) -> [Day] {
        var days: [Day] = []
        var rest = groups[...]
        while let first = rest.first {
            let same = rest.prefix { $0.day == first.day }
            rest = rest.dropFirst(same.count)
            days.append(
                Day(
                    id: "\(prefix)-\(first.day.text)",
                    heading: words.sentence(words.weekdayAndDay(first.day)),
                    readings: same.map { Reading($0, words) }))
        }
        return days
    }

    /// What each ground that occurs means, with its section, each once.
    private static func explanations(_ groups: [LogGroup], _ words: CareWords) -> [Details] {
        var seen: Set<String> = []
        return groups.compactMap { group in
            let key = "citizen.explain.\(group.rule)"
            guard words.texts.has(key), seen.insert(group.rule).inserted else { return nil }
            return Details(
                summary: ReadingWords(words).rule(group),
                paragraphs: [words.texts[key], words.sentence(group.legalBasis) + "."])
        }
    }
}
