// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import DesignSystem

@Suite("Charts")
struct ChartTests {
    private let texts = SharedFixture.texts[.swedish]

    private func point(_ iso: String, _ value: Double, _ range: ReferenceRange? = nil) throws -> TrendPoint {
        TrendPoint(
            day: try #require(ChartDay(iso: iso)), value: value, valueText: Numbers.text(value, decimals: 0),
            reference: range)
    }

    private func trend() throws -> TrendChart {
        let range = ReferenceRange(low: 31, high: 46)
        return TrendChart(
            id: "t", title: "HbA1c", sentence: "Värdet <stiger>.", unit: "mmol/mol",
            points: [
                try point("2024-01-01", 40, range), try point("2024-04-01", 45, range),
                try point("2024-07-01", 50, range),
                try point("2026-01-01", 47, range),
            ])
    }

    @Test("a picture has a name and a description, and its own text is hidden")
    func names() throws {
        let figure = try trend().figure(texts)
        for picture in [figure.wide.markup, figure.narrow.markup] {
            #expect(picture.contains("role=\"img\""))
            #expect(picture.contains("<desc id=\"t-"))
            #expect(picture.contains("Värdet &lt;stiger&gt;."))
            #expect(picture.contains("<g aria-hidden=\"true\">"))
            #expect(!picture.contains("style="))
        }
        #expect(figure.wide.markup.contains("id=\"t-w-title\""))
        #expect(figure.narrow.markup.contains("id=\"t-n-title\""))
    }

    @Test("the table holds the same values, newest first, each with its own interval")
    func table() throws {
        let table = try #require(try trend().figure(texts).table)
        #expect(table.rows.count == 4)
        #expect(table.rows[0].head.text == "1\u{A0}januari 2026")
        #expect(table.rows.map { $0.cells[0].text } == ["47", "50", "45", "40"])
        #expect(table.rows[0].cells[1].text == "31\u{2013}46")
        #expect(table.rows[0].cells[2].tag?.text == "Över intervallet")
    }

    @Test("values outside are rings, a long gap is broken, the interval is a band")
    func marks() throws {
        let picture = try trend().figure(texts).wide.markup
        #expect(picture.split(separator: "class=\"c-ring\"").count == 3)
        #expect(picture.split(separator: "class=\"c-gap\"").count == 2)
        #expect(picture.split(separator: "class=\"c-line\"").count == 3)
        #expect(picture.contains("class=\"c-band\""))
    }

    @Test("time is to scale: twice the days, twice the way")
    func timeScale() throws {
        let chart = TrendChart(
            id: "t", title: "-", sentence: "-", unit: "-",
            points: [try point("2026-01-01", 1), try point("2026-01-31", 2), try point("2026-04-01", 3)])
        let picture = chart.figure(texts).wide.markup
        let places = picture.matches(of: /cx="([0-9.]+)"/).compactMap { Double($0.1) }
        try #require(places.count == 3)
        #expect(abs((places[2] - places[1]) - 2 * (places[1] - places[0])) < 0.5)
    }

    @Test("a change of interval makes a step in the band")
    func stepBand() throws {
        let chart = TrendChart(
            id: "t", title: "-", sentence: "-", unit: "-",
            points: [
                try point("2024-01-01", 4, ReferenceRange(low: 3, high: 5)),
                try point("2025-01-01", 4, ReferenceRange(low: 2, high: 6)),
            ])
        #expect(chart.figure(texts).wide.markup.split(separator: "class=\"c-band\"").count == 3)
    }

    @Test("a chart of one value or none is drawn without harm")
    func fewPoints() throws {
        for points in [[], [try point("2026-01-01", 5)]] {
            let chart = TrendChart(id: "t", title: "-", sentence: "-", unit: "-", points: points)
            #expect(!chart.figure(texts).wide.markup.contains("nan"))
        }
    }

    @Test("a number line shows value and goal inside the picture", arguments: [-5, 0, 58, 5000] as [Double])
    func numberLine(value: Double) throws {
        let line = NumberLine(
            id: "n", title: "-", sentence: "-", value: value, valueText: "58", unit: "mmol/mol",
            reference: ReferenceRange(low: 31, high: 46), goal: ReferenceRange(low: nil, high: 52))
        let figure = line.figure(texts)
        #expect(figure.caption == "Ditt mål: högst 52 mmol/mol")
        let match = try #require(figure.wide.markup.firstMatch(of: /cx="([0-9.]+)"/))
        let place = try #require(Double(match.1))
        #expect(place >= 16 && place <= 664)
    }

    @Test("limits of an interval are inside it")
    func range() {
        let range = ReferenceRange(low: 3.5, high: 4.4)
        #expect(range.position(of: 3.5) == .within)
        #expect(range.position(of: 4.41) == .above)
        #expect(range.position(of: 3.4) == .below)
        #expect(range.text(texts) == "3,5\u{2013}4,4")
        #expect(ReferenceRange(low: nil, high: 52).text(texts) == "högst 52")
    }

    @Test("a hidden number is in neither picture nor table")
    func hiddenUnit() throws {
        let chart = FunnelChart(
            id: "f", title: "-",
            units: [
                FunnelUnit(name: "Linden", count: 155, total: 246),
                FunnelUnit(name: "Pilen", count: nil, total: nil),
            ])
        let figure = chart.figure(texts)
        #expect(figure.wide.markup.split(separator: "<circle").count == 2)
        let row = try #require(figure.table?.rows.last)
        #expect(row.cells[0].text == "färre än 5")
        #expect(row.cells[4].tag?.text == "Visas inte, för få personer")
    }

    @Test("a unit outside the outer line is a diamond with its name")
    func outside() {
        let chart = FunnelChart(
            id: "f", title: "-",
            units: [
                FunnelUnit(name: "Linden", count: 155, total: 246),
                FunnelUnit(name: "Tallen", count: 260, total: 270),
            ], common: 0.6)
        let picture = chart.figure(texts).wide.markup
        #expect(picture.contains("class=\"c-unit-outside\""))
        #expect(picture.contains(">Tallen</text>"))
        #expect(!picture.contains(">Linden</text>"))
        #expect(chart.sentence(texts).hasPrefix("1 av 2 enheter"))
    }

    @Test("ticks are round and within the scale", arguments: [(0.0, 1.0), (31, 58), (-3, 12), (0.1, 0.13)])
    func ticks(low: Double, high: Double) {
        let scale = Scale(low: low, high: high, start: 0, end: 100)
        let ticks = scale.ticks(about: 5)
        #expect(ticks.count >= 3 && ticks.count <= 11)
        #expect(ticks.allSatisfy { $0 >= low - 1e-9 && $0 <= high + 1e-9 })
    }
}
