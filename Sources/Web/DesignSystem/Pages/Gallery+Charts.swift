// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

extension Gallery {
    static func results(_ t: LocalTexts) -> [ResultValue] {
        let sentence = t["gallery.charts.1"]
        let line = NumberLine(
            id: "g-linje", title: t["gallery.charts.2"], sentence: sentence, value: 58, valueText: "58",
            unit: "mmol/mol", reference: ReferenceRange(low: 31, high: 46),
            goal: ReferenceRange(low: nil, high: 52))
        let inside = t["gallery.charts.3"]
        let second = NumberLine(
            id: "g-linje-2", title: t["gallery.charts.4"], sentence: inside, value: 4.2, valueText: "4,2",
            unit: "mmol/l", reference: ReferenceRange(low: 3.5, high: 4.4))
        return [
            ResultValue(
                id: "g-resultat", title: t["gallery.charts.5"], sentence: sentence, value: "58",
                unit: "mmol/mol", tag: Tag(t["gallery.forms.10"], kind: .warn), line: line.figure(t),
                taken: t["gallery.charts.6"]),
            ResultValue(
                id: "g-resultat-2", title: t["gallery.charts.4"], sentence: inside, value: "4,2",
                unit: "mmol/l",
                tag: Tag(t["gallery.forms.8"], kind: .ok), line: second.figure(t),
                taken: t["gallery.charts.6"]),
        ]
    }

    static func charts(_ t: LocalTexts) -> [ChartFigure] {
        [trend(t), longTrend(t), funnel(t), sexes(t)]
    }

    private static func trend(_ t: LocalTexts) -> ChartFigure {
        let range = ReferenceRange(low: 31, high: 46)
        let values: [(String, Double)] = [
            ("2023-11-14", 47), ("2024-05-20", 46), ("2024-11-12", 49), ("2025-05-06", 53),
            ("2025-11-12", 51),
            ("2026-05-03", 58),
        ]
        let points = values.compactMap { iso, value in
            ChartDay(iso: iso).map {
                TrendPoint(day: $0, value: value, valueText: Numbers.text(Int(value)), reference: range)
            }
        }
        return TrendChart(
            id: "g-trend", title: t["gallery.charts.7"],
            sentence: t["gallery.charts.8"], unit: "mmol/mol",
            points: points, goal: ReferenceRange(low: nil, high: 52)
        ).figure(t)
    }

    private static func longTrend(_ t: LocalTexts) -> ChartFigure {
        let values: [(String, Double, TrendPoint.Kind)] = [
            ("2024-01-10", 132, .measured), ("2024-02-08", 129, .measured), ("2024-03-12", 126, .measured),
            ("2024-04-09", 121, .measured), ("2024-05-14", 117, .measured), ("2024-06-11", 112, .below),
            ("2025-02-04", 124, .measured), ("2025-03-11", 128, .measured), ("2025-03-20", 134, .own),
            ("2025-04-15", 131, .measured), ("2025-05-13", 136, .measured),
        ]
        let points = values.compactMap { iso, value, kind in
            ChartDay(iso: iso).map {
                TrendPoint(
                    day: $0, value: value,
                    valueText: (kind == .below ? "< " : "") + Numbers.text(value, decimals: 0),
                    reference: ReferenceRange(low: $0.year == 2024 ? 120 : 117, high: 153), kind: kind)
            }
        }
        return TrendChart(
            id: "g-hb", title: t["gallery.charts.9"],
            sentence: t["gallery.charts.10"], unit: "g/l", points: points
        ).figure(t)
    }

    private static func funnel(_ t: LocalTexts) -> ChartFigure {
        let units: [(String, Int?, Int?)] = [
            (t["gallery.charts.11"], 96, 170), (t["gallery.charts.12"], 140, 232),
            (t["gallery.charts.13"], 61, 118), (t["gallery.charts.14"], 210, 351),
            (t["gallery.charts.15"], 18, 31),
            (t["gallery.charts.16"], 155, 246), (t["gallery.charts.17"], 4, 7),
            (t["gallery.charts.18"], 118, 262), (t["gallery.charts.19"], nil, nil),
            (t["gallery.charts.20"], 88, 140),
            (t["gallery.charts.21"], 47, 90), (t["gallery.charts.22"], 205, 270),
        ]
        return FunnelChart(
            id: "g-tratt", title: t["gallery.charts.23"],
            units: units.map {
                FunnelUnit(
                    name: $0.0, count: $0.1, total: $0.2, isOwn: $0.0 == t["gallery.charts.16"], href: "#")
            }
        ).figure(t)
    }

    private static func sexes(_ t: LocalTexts) -> ChartFigure {
        let rows: [(String, Int?, Int?, Int, Int)] = [
            (t["gallery.charts.24"], 512, 830, 630, 1087), (t["gallery.charts.25"], 201, 352, 260, 498),
            (t["gallery.charts.26"], nil, nil, 370, 589),
        ]
        return DotPlot(
            id: "g-dela", title: t["gallery.charts.27"],
            sentence: t["gallery.charts.28"],
            rows: rows.map {
                DotRow(
                    label: $0.0,
                    marks: [
                        DotMark(group: t["gallery.forms.35"], count: $0.1, total: $0.2),
                        DotMark(group: t["gallery.forms.36"], count: $0.3, total: $0.4),
                    ])
            }
        ).figure(t)
    }
}
