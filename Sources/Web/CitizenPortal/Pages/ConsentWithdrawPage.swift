// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import DesignSystem

/// A question before an answer is taken back. Template `citizen/interruption`.
package struct ConsentWithdrawPage: PageModel, Encodable {
    package static let template = "citizen/interruption"

    let action: String
    let seal: FormSeal
    let question: Interruption

    init(_ consent: SharingConsent, _ says: ConsentWords, seal: FormSeal) {
        let texts = says.words.texts
        action = "\(Section.consents.path)/\(consent.id)/dra-tillbaka"
        self.seal = seal
        question = Interruption(
            title: texts["citizen.consent.withdraw.title", ["provider": says.name(consent)]],
            paragraphs: [texts["citizen.consent.withdraw.now"], texts["citizen.consent.withdraw.care"]],
            confirm: Button(texts["citizen.consent.withdraw.yes"], isOnce: true),
            cancel: Link(texts["citizen.consent.withdraw.no"], href: Section.consents.path))
    }
}
