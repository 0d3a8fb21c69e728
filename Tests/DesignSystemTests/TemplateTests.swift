// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import DesignSystem

@Suite("Templates")
struct TemplateTests {
    private let renderer: HTMLRenderer
    private let check: TemplateCheck

    init() throws {
        renderer = try SharedFixture.renderer.get()
        check = TemplateCheck(assets: renderer.assets)
    }

    private var swedish: LocalTexts { renderer.texts[.swedish] }

    @Test("the gallery gives every component all it asks for")
    func gallery() {
        let pages: [any PageModel] = [Gallery(swedish), GalleryOfFields(swedish), GalleryOfCharts(swedish)]
        #expect(check.problems(of: pages) == [])
    }

    @Test("the open pages have all they ask for")
    func openPages() {
        let pages = ["help", "accessibility", "about"].map { TextPage(swedish, page: $0) }
        let errors = [
            ErrorPage.notFound(swedish), .failed(swedish, errorID: "7F3K-21"),
            .forbidden(swedish, reason: "-"),
            .badRequest(swedish), .unavailable(swedish, errorID: "7F3K-22"),
        ]
        #expect(check.problems(of: pages) == [])
        #expect(check.problems(of: errors) == [])
        #expect(check.problems(of: [FrontPage(swedish)]) == [])
    }

    @Test("the shell has all it asks for")
    func shell() {
        let models = [fullShell(), plainShell()].map {
            ShellModel($0, main: .empty, isPartlySwedish: true, texts: swedish, assets: renderer.assets)
        }
        #expect(check.problems(models.map { ("shell/page", $0) }) == [])
    }

    @Test("every component and shell template is reached by a sample")
    func everyTemplate() {
        let used = Set(
            renderer.assets.names(in: "templates").flatMap { file in
                (renderer.assets.text(file) ?? "").split(separator: "{{>").dropFirst().map { tag in
                    String(tag.prefix { $0 != "}" }.filter { $0 != " " })
                }
            })
        let parts = check.names.filter { $0.hasPrefix("components/") || $0.hasPrefix("shell/") }
        #expect(parts.filter { !used.contains($0) && $0 != "shell/page" } == [])
    }

    @Test("a name that a model lacks is found")
    func missingName() {
        let problems = check.problems([("components/button", LinkButton("Boka", href: "/"))])
        #expect(problems.contains("components/button: LinkButton lacks name"))
    }

    @Test("nothing is printed unescaped but fragments, and nothing is styled or scripted in place")
    func banned() {
        for file in renderer.assets.names(in: "templates") {
            let text = renderer.assets.text(file) ?? ""
            let isFragment = file == "templates/components/fragment.mustache"
            #expect(!text.contains("{{{") || isFragment, "\(file)")
            #expect(!text.contains("{{&"), "\(file)")
            #expect(!text.contains(" style="), "\(file)")
            #expect(!text.contains("<style"), "\(file)")
            #expect(!text.contains("javascript:"), "\(file)")
            #expect(text.firstMatch(of: /\son[a-z]+\s*=/) == nil, "\(file)")
            #expect(text.firstMatch(of: /<script(?! type="module" src=)/) == nil, "\(file)")
        }
    }

    @Test("what a person wrote is escaped")
    func escaping() throws {
        let field = TextField(id: "a", name: "a", label: "<b>", value: "\"><script>alert('x')</script>&")
        let markup = try renderer.fragment(field, template: "components/text-field", language: .swedish)
            .markup
        #expect(!markup.contains("<script>"))
        #expect(!markup.contains("<b>"))
        #expect(markup.contains("&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;"))
    }

    @Test("a name is not taken from a model outside")
    func noInheritance() throws {
        let row = SummaryRow(term: "a", value: "b", action: RowAction(text: "c", object: "d", href: "#"))
        let markup = try renderer.fragment(
            SummaryList([row]), template: "components/summary-list", language: .swedish
        ).markup
        #expect(markup.contains(">c<span"))
        #expect(markup.split(separator: "<dt>").count == 2)
    }

    @Test(
        "a template that does not close what it opens is refused",
        arguments: ["{{#a}}", "{{a", "{{/a}}", "{{{a}}"])
    func unclosed(text: String) {
        #expect(throws: DesignError.self) { try TemplateNode.parse(text, name: "t") }
    }

    @Test("only markup of our own is printed as it is, also in the fragment template")
    func fragment() throws {
        struct Claimed: Encodable, Sendable { let markup: String }
        let claimed = try renderer.fragment(
            Claimed(markup: "<i>"), template: "components/fragment", language: .swedish)
        let own = try renderer.fragment(
            SafeHTML(trusted: "<i>"), template: "components/fragment", language: .swedish)
        #expect(claimed.markup.hasPrefix("&lt;i&gt;"))
        #expect(own.markup.hasPrefix("<i>"))
    }

    @Test("models print the same by reflection as by encoding")
    func reflection() throws {
        struct Reflected: Sendable {
            let id: String?
            let text: String
        }
        let hint = Hint(id: "a", text: "b & c")
        let fast = try renderer.fragment(hint, template: "components/hint", language: .swedish)
        let slow = try renderer.fragment(
            Reflected(id: "a", text: "b & c"), template: "components/hint", language: .swedish)
        #expect(fast == slow)
    }

    @Test("an unknown template is an error, not an empty page")
    func unknownTemplate() {
        #expect(throws: DesignError.self) {
            try renderer.fragment(Inset("-"), template: "components/no-such", language: .swedish)
        }
    }

    private func plainShell() -> Shell {
        Shell(title: "Start", display: Display(), portal: .open, path: "/", csrfToken: "t")
    }

    private func fullShell() -> Shell {
        var shell = Shell(title: "Start", display: Display(), portal: .staff, path: "/vard", csrfToken: "t")
        shell.account = Account(name: "Maria Ek", commission: "-", switchHref: "/vard/uppdrag")
        shell.navigation = [
            NavigationItem("Start", href: "/vard"),
            NavigationItem("Vård", items: [NavigationItem("Journal", href: "/vard", isCurrent: true)]),
        ]
        shell.acting = ActingBar(text: "-", stopText: "-", stopAction: "/sluta")
        shell.breadcrumbs = [Link("Start", href: "/")]
        shell.backLink = Link("Tillbaka", href: "/")
        shell.alert = "-"
        shell.isBleeding = true
        shell.sessionSeconds = 900
        return shell
    }
}
