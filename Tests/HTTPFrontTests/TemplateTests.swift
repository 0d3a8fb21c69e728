// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FHIRStore
import Identity
import Testing

@testable import HTTPFront
@testable import SignIn

@Suite("Templates and texts of the front and of sign-in")
struct TemplateTests {
    @Test("every page fits its template")
    func templates() throws {
        let people = try TestPeople(hash: KeyedHash(key: [UInt8](repeating: 1, count: 32)))
        let texts = Texts(assets: Assets())[.swedish]
        let seal = FormSeal(csrfToken: "t")
        let sara = Persona(
            key: "sara", door: .individual, name: people.mother.name, person: people.mother.person, order: 0)
        let choice = PersonaChoice(sara, entry: people.mother, on: people.child.birthDay)
        let directory = people.directory
        let samples: [any PageModel] = [
            SignInPage(personas: [choice], next: "/min", texts: texts) { FormSeal(csrfToken: "", more: $0) },
            SignInPage(personas: [], next: "", texts: texts) { FormSeal(csrfToken: "", more: $0) },
            CommissionPage(
                commissions: people.nurse.commissions, current: nil, directory: directory, seal: seal,
                texts: texts),
            CommissionPage(commissions: [], current: nil, directory: directory, seal: seal, texts: texts),
            ActingPage(
                name: "Sara", children: [people.child], acting: people.child.person, seal: seal,
                texts: texts),
            ActingPage(name: "Sara", children: [], acting: nil, seal: seal, texts: texts),
            MessagePage(
                heading: "h", text: "t", source: "s", advice: "a", links: [Link("l", href: "/")],
                errorNumber: "n"),
        ]
        // Parts of shared components that these pages do not use are tried by the gallery.
        let problems = TemplateCheck().problems(of: samples).filter { !$0.hasPrefix("components/") }
        #expect(problems == [])
    }

    @Test("every text is there in Swedish and in English")
    func languages() {
        let texts = Texts(assets: Assets())
        for part in ["front.", "signin."] {
            let swedish = texts.keys(.swedish).filter { $0.hasPrefix(part) }
            #expect(swedish.count > 20)
            #expect(swedish == texts.keys(.english).filter { $0.hasPrefix(part) })
        }
    }
}
