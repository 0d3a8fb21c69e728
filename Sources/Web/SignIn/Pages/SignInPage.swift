// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import Identity

/// The page that stands for e-identification. Template `signin/sign-in`.
package struct SignInPage: PageModel {
    package static let template = "signin/sign-in"
    static let personaField = "persona"

    /// Personas of one door.
    struct Group: Sendable, Hashable {
        /// Id of the heading.
        let id: String
        /// `För dig`.
        let heading: String
        /// What one can try there.
        let text: String
        /// Who is there.
        let cards: [PersonaCard]
    }

    /// Groups with someone in them; empty when e-identification would be needed.
    let groups: [Group]
    /// Whether there is nobody to sign in as, because the database is not a demo.
    let isClosed: Bool

    init(personas: [PersonaChoice], next: String, texts: LocalTexts, seal: ([HiddenField]) -> FormSeal) {
        let seal = seal(SignInRoutes.carried(next))
        groups = Persona.Door.allCases.compactMap { group in
            let members = personas.filter { $0.persona.door == group }
            guard !members.isEmpty else { return nil }
            let key = "signin.group.\(group.rawValue)"
            return Group(
                id: "grupp-\(group.rawValue)", heading: texts["\(key).heading"], text: texts["\(key).text"],
                cards: members.map { Self.card($0, seal, texts) })
        }
        isClosed = groups.isEmpty
    }

    private static func card(_ choice: PersonaChoice, _ seal: FormSeal, _ texts: LocalTexts) -> PersonaCard {
        let about = "signin.persona.\(choice.persona.key).about"
        let general = "signin.group.\(choice.persona.door.rawValue).about"
        return PersonaCard(
            seal: seal, action: "/logga-in", initials: Initials.of(choice.reader.name),
            name: choice.reader.name,
            role: role(of: choice, texts), about: texts.has(about) ? texts[about] : texts[general],
            buttonText: texts["signin.button", ["name": choice.reader.name]], fieldName: personaField,
            fieldValue: choice.persona.key)
    }

    private static func role(of choice: PersonaChoice, _ texts: LocalTexts) -> String {
        if case .staff(let staff) = choice.reader {
            return staff.title.prefix(1).uppercased() + staff.title.dropFirst()
        }
        return choice.age.map { texts["signin.age", ["years": "\($0)"]] } ?? ""
    }
}
