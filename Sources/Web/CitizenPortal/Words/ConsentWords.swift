// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import Care
import DesignSystem
import FHIRCore
import Identity

/// Says questions and answers about consent in words.
struct ConsentWords {
    let words: CareWords
    let directory: Directory

    init(_ words: CareWords, _ directory: Directory) {
        self.words = words
        self.directory = directory
    }

    /// A question as something to do.
    static func task(_ question: AnswerConsent.Question, _ texts: LocalTexts) -> TaskItem {
        TaskItem(
            text: texts["citizen.consent.question", ["provider": question.provider.name]],
            href: "\(Section.consents.path)/fraga/\(question.provider.hsaID)",
            hint: question.unit.map { texts["citizen.consent.because", ["unit": $0.name]] },
            status: Tag(texts["citizen.start.unanswered"], kind: .info))
    }

    /// Who may read, or may not: the unit, else the provider.
    func name(_ consent: SharingConsent) -> String {
        consent.unit.flatMap { directory.units[$0]?.name } ?? directory.providers[consent.provider]?.name
            ?? consent.provider.text
    }

    /// Since when, and how long.
    func line(_ consent: SharingConsent) -> String {
        let texts = words.texts
        let since = words.moment(CareMoment(consent.validity.from))
        let last = CareMoment(consent.validity.to.adding(seconds: -1)).day
        let until =
            consent.validity.to < .distantFuture
            ? texts["citizen.consent.until", ["day": words.day(last)]] : texts["citizen.consent.forever"]
        return [texts["citizen.consent.since", ["when": since]], until].joined(separator: " ")
    }
}
