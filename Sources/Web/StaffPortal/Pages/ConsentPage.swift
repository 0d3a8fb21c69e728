// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FHIRCore
import Identity

/// Where staff write down what the person has answered about other providers' data. Template `staff/consent`.
struct ConsentPage: PageModel, Encodable {
    static let template = "staff/consent"

    let errors: ErrorSummary?
    let banner: PatientBanner
    let lead: String
    let source: String
    let seal: FormSeal
    let action: String
    let answer: ChoiceField
    let way: ChoiceField
    let until: SelectField
    let submit: Button
    let back: Link
    let portal: Details

    init(
        _ head: PersonHead, unit: String, input: ConsentInput = ConsentInput(), seal: FormSeal,
        _ words: StaffWords
    ) {
        errors =
            input.mistakes.isEmpty
            ? nil : ErrorSummary(errors: input.mistakes.map { Link(words[$0.key], href: "#\($0.field)") })
        banner = head.banner(words)
        lead = words["staff.consent.lead", ["unit": unit]]
        source = words["staff.consent.source"]
        self.seal = seal
        action = StaffPaths.consent(head.person.person)
        answer = ChoiceField(
            id: ConsentInput.answerField, legend: words["staff.consent.answer", ["unit": unit]],
            options: ConsentInput.Answer.allCases.map { answer in
                Choice(
                    id: "svar-\(answer.rawValue)", name: ConsentInput.answerField, value: answer.rawValue,
                    label: words["staff.consent.\(answer.rawValue)"], isChecked: answer == input.answer)
            }, error: input.error(at: ConsentInput.answerField).map { words[$0] })
        way = ChoiceField(
            id: ConsentInput.wayField, legend: words["staff.consent.way"],
            options: ConsentInput.Way.allCases.map { way in
                Choice(
                    id: "satt-\(way.rawValue)", name: ConsentInput.wayField, value: way.rawValue,
                    label: words["staff.consent.\(way.rawValue)"], isChecked: way == input.way)
            }, isInline: true, error: input.error(at: ConsentInput.wayField).map { words[$0] })
        until = SelectField(
            id: ConsentInput.lengthField, name: ConsentInput.lengthField, label: words["staff.consent.until"],
            options: ConsentInput.Length.allCases.map { length in
                SelectOption(
                    value: length.rawValue, text: length.text(from: head.today, words),
                    isSelected: length == input.length)
            }, hint: words["staff.consent.until.hint"])
        submit = Button(words["staff.consent.submit"], isOnce: true)
        back = Link(words["staff.consent.back"], href: StaffPaths.person(head.person.person))
        portal = Details(
            summary: words["staff.consent.portal"],
            paragraphs: [words["staff.consent.portal.1"], words["staff.consent.portal.2"]])
    }
}
