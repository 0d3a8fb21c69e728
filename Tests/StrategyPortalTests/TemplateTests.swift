// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import Testing

@testable import StrategyPortal

@Suite("Templates and texts of the strategy")
struct TemplateTests {
    private let renderer: HTMLRenderer

    init() throws {
        renderer = try HTMLRenderer()
    }

    private var page: StrategyPage {
        var section = StrategySection(id: "s", "S", ["text"])
        section.points = StrategyPoints([StrategyPoints.Item("a", href: "/"), StrategyPoints.Item("b")])
        section.facts = SummaryList([SummaryRow(term: "t", value: "v")])
        section.tables = [
            DataTable(
                id: "d", caption: "c", columns: [TableColumn("a")], rows: [TableRow(TableCell("a"), [])])
        ]
        section.figures = [
            TrendChart(
                id: "f", title: "t", sentence: "s", unit: "%",
                points: [
                    TrendPoint(day: ChartDay(year: 2026, month: 1, day: 1), value: 1, valueText: "1")
                ]
            ).figure(renderer.texts[.swedish])
        ]
        section.actions = StrategyActions([LinkButton("a", href: "/")])
        section.form = StrategySmallForm(
            action: "/", fields: [FieldRow(text: TextField(id: "i", name: "n", label: "l"))],
            submit: Button("b"), seal: FormSeal(csrfToken: "t"))
        var page = StrategyPage("H", lead: "L")
        page.notices = [Notification(kind: .ok, title: "t")]
        page.paragraphs = ["p"]
        page.facts = SummaryList([SummaryRow(term: "t", value: "v")])
        page.actions = StrategyActions([LinkButton("a", href: "/")])
        page.sections = [section]
        return page
    }

    @Test("models fill their templates")
    func templates() {
        let form = StrategyFormPage(
            heading: "h", lead: "l", notices: [Notification(kind: .ok, title: "t")],
            errors: ErrorSummary(errors: [Link("a", href: "#a")]), action: "/",
            fields: [FieldRow(text: TextField(id: "i", name: "n", label: "l"))], submits: [Button("b")],
            cancel: Link("c", href: "/"), seal: FormSeal(csrfToken: "t"))
        let problems = TemplateCheck(assets: renderer.assets).problems(of: [page, form])
        #expect(problems.filter { $0.hasPrefix("strategy/") || !$0.hasSuffix("no sample reaches it") } == [])
    }

    @Test("all texts are there in English too")
    func english() {
        let keys = renderer.texts.keys(.swedish).filter { $0.hasPrefix("strategy.") }
        #expect(keys.count > 300)
        #expect(keys.filter { !renderer.texts[.english].isOwn($0) } == [])
    }
}
