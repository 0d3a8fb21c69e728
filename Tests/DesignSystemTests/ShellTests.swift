// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import DesignSystem

@Suite("The shell")
struct ShellTests {
    private let renderer: HTMLRenderer

    init() throws {
        renderer = try SharedFixture.renderer.get()
    }

    private func page(_ change: (inout Shell) -> Void = { _ in }) throws -> String {
        var shell = Shell(
            title: "Hjälp", display: Display(), portal: .citizen, path: "/min?sida=2", csrfToken: "abc")
        change(&shell)
        return try renderer.render(TextPage(renderer.texts(shell.display), page: "help"), in: shell)
    }

    @Test("a page tells its language, theme and reading mode")
    func attributes() throws {
        #expect(try page().contains("<html lang=\"sv\" data-theme=\"auto\" data-reading=\"standard\""))
        let chosen = try page { $0.display = Display(isEnglish: true, reading: .easy, theme: .contrast) }
        #expect(chosen.contains("<html lang=\"en\" data-theme=\"contrast\" data-reading=\"easy\""))
    }

    @Test("errors are told in the title")
    func errorTitle() throws {
        #expect(try page().contains("<title>Hjälp – Sammanhang</title>"))
        #expect(try page { $0.hasErrors = true }.contains("<title>Fel: Hjälp – Sammanhang</title>"))
    }

    @Test("the display form carries a token and the way back")
    func displayForm() throws {
        let html = try page()
        #expect(html.contains("<input type=\"hidden\" name=\"_csrf\" value=\"abc\">"))
        #expect(html.contains("<input type=\"hidden\" name=\"tillbaka\" value=\"/min?sida=2\">"))
    }

    @Test("the skip link leads to the one main part")
    func skipLink() throws {
        let html = try page()
        #expect(html.contains("<a class=\"skip-link skip\" href=\"#main\">"))
        #expect(html.split(separator: "<main id=\"main\"").count == 2)
        #expect(html.split(separator: "<h1").count == 2)
    }

    @Test("a page that lacks texts in the reader's language says so")
    func borrowed() throws {
        let note = "Delar av sidan finns inte på lättläst än."
        #expect(try page { $0.display = Display(reading: .easy) }.contains(note))
        #expect(try !page().contains("class=\"untranslated\""))
    }

    @Test("who is signed in can sign out, who is not can sign in")
    func account() throws {
        #expect(try page().contains("href=\"/logga-in\""))
        let signedIn = try page { $0.account = Account(name: "Karin Ek") }
        #expect(signedIn.contains("action=\"/logga-ut\""))
        #expect(!signedIn.contains("class=\"button button--primary button--small\" href=\"/logga-in\""))
    }

    @Test(
        "a cookie keeps how one wants pages",
        arguments: [
            (nil, Display()), ("en.easy.dark", Display(isEnglish: true, reading: .easy, theme: .dark)),
            ("xx.yy.zz", Display()), ("sv.standard", Display()), ("sv.easy.zz", Display(reading: .easy)),
        ] as [(String?, Display)])
    func cookie(text: String?, display: Display) {
        #expect(Display(cookie: text) == display)
        #expect(Display(cookie: display.cookieValue) == display)
    }
}
