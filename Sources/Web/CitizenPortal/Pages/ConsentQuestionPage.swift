// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import Identity

/// One question about consent. Template `citizen/consent-question`.
package struct ConsentQuestionPage: PageModel, Encodable {
    package static let template = "citizen/consent-question"

    let errors: ErrorSummary?
    let action: String
    let seal: FormSeal
    let heading: String
    let explanation: [String]
    let answers: ChoiceField
    let until: DateField
    let send: Button
    let cancel: Link

    init(_ provider: CareProvider, _ form: ConsentForm, seal: FormSeal, _ words: CareWords) {
        let texts = words.texts
        let names = ["provider": provider.name]
        let wrong = form.mistake.map { Self.hint($0, texts) }
        errors = wrong.map { ErrorSummary(errors: [Link($0.text, href: "#\($0.id)")]) }
        action = "\(Section.consents.path)/fraga/\(provider.hsaID)"
        self.seal = seal
        heading = texts["citizen.consent.question", names]
        explanation = (1...3).map { texts["citizen.consent.explain.\($0)", names] }
        answers = ChoiceField(
            id: "svar", legend: texts["citizen.consent.legend"],
            options: ConsentForm.Choice.allCases.enumerated().map { index, choice in
                Choice(
                    id: "svar-\(index + 1)", name: "svar", value: choice.rawValue,
                    label: texts["citizen.consent.choice.\(choice.rawValue)"],
                    isChecked: form.choice == choice)
            }, hint: texts["citizen.consent.hint"], error: wrong?.id == "svar" ? wrong?.text : nil)
        until = DateField(
            id: "till", name: "till", label: texts["citizen.consent.day"], day: form.day, month: form.month,
            year: form.year, hint: texts["citizen.consent.day.hint"],
            error: wrong?.id == "till" ? wrong?.text : nil)
        send = Button(texts["citizen.consent.send"], isOnce: true)
        cancel = Link(texts["citizen.consent.later"], href: Section.consents.path)
    }

    private static func hint(_ mistake: ConsentForm.Mistake, _ texts: LocalTexts) -> Hint {
        switch mistake {
        case .noChoice: Hint(id: "svar", text: texts["citizen.consent.wrong.choice"])
        case .noDay: Hint(id: "till", text: texts["citizen.consent.wrong.day"])
        case .passed: Hint(id: "till", text: texts["citizen.consent.wrong.passed"])
        }
    }
}
