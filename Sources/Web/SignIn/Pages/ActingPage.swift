// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FHIRStore
import HTTPFront
import Identity
import Sweden

/// Where a guardian chooses whose pages she sees. Template `signin/acting`.
package struct ActingPage: PageModel {
    package static let template = "signin/acting"
    static let childField = "barn"

    /// One card for each child.
    let cards: [PersonaCard]
    /// Whether the reader is nobody's guardian in the register.
    let isEmpty: Bool
    /// The reader's own name.
    let ownName: String
    /// The form that leads back to her own pages, when she acts for a child.
    let back: Back?

    /// The form that leads back.
    struct Back: Sendable, Hashable {
        /// Path it is sent to.
        let action: String
        /// What it carries.
        let seal: FormSeal
        /// The button.
        let button: Button
    }

    init(
        name: String, children: [RegisteredPerson], acting: PersonKey?, seal: FormSeal, texts: LocalTexts
    ) {
        ownName = name
        cards = children.map { child in
            PersonaCard(
                seal: seal, action: "/valj-person", initials: Initials.of(child.name), name: child.name,
                role: texts["signin.born", ["day": Dates(texts).day(iso: child.birthDay.text)]],
                about: texts["signin.acting.about"],
                buttonText: texts["signin.acting.choose", ["name": child.givenName]],
                fieldName: Self.childField,
                fieldValue: child.person.pathText)
        }
        isEmpty = cards.isEmpty
        let isActing = children.contains { $0.person == acting }
        back =
            isActing
            ? Back(
                action: Pages.stopActingPath, seal: seal,
                button: Button(texts["signin.acting.back", ["name": name]], kind: .secondary))
            : nil
    }
}
