// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

extension Gallery {
    static func results(_ t: LocalTexts) -> [ResultValue] {
        let sentence = t["gallery.charts.1"]
        let line = NumberLine(
            id: "g-linje", title: t["gallery.charts.2"], sentence: sentence, value: 58, valueText: "58",
            unit: "mmol/mol", reference: ReferenceRange(low: 31, high: 46), goal: ReferenceRange(low: nil, high: 52))
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
                id: "g-resultat-2", title: t["gallery.charts.4"], sentence: inside, value: "4,2", unit: "mmol/l",
                tag: Tag(t["gallery.forms.8"], kind: .ok), line: second.figure(t),
                taken: t["gallery.charts.6"]),
        ]
    }

    static func charts(_ t: LocalTexts) -> [ChartFigure] {
        []
    }
}
