// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FollowUp

/// One way of dividing all: by age, municipality, education, kind of treatment. Template `insight/stratum`.
struct StratumSection: Encodable, Sendable {
    let id: String
    let heading: String
    /// What the division shows, in a sentence.
    let finding: String?
    /// Nil when it may not be told at all; then `withheld` is there.
    let figure: ChartFigure?
    let withheld: String?

    /// Nil where the split does not apply.
    init?<Key>(
        _ split: PublishedSplit<Key>, id: String, key: String, name: String, _ words: InsightWords,
        finding: String? = nil, last: [TableRow] = [], label: (Key) -> String
    ) {
        let texts = words.texts
        self.id = id
        self.finding = finding
        heading = texts["insight.stratum.\(key)"]
        guard split != .withheld else {
            figure = nil
            withheld = texts["insight.stratum.withheld"]
            return
        }
        guard split.parts.count > 1 else { return nil }
        withheld = nil
        let title = texts["insight.stratum.title.\(key)", ["name": name]]
        let plot = DotPlot(
            id: id, title: title, sentence: words.text("insight.stratum.sentence.\(key)"),
            rows: split.parts.map { part in
                let isShown = part.tally.share != nil
                return DotRow(
                    label: label(part.key),
                    marks: [
                        DotMark(
                            group: texts["insight.stratum.all"],
                            count: isShown ? part.tally.reached.value : nil,
                            total: isShown ? part.tally.total.value : nil)
                    ])
            }, measure: words.measure)
        let drawn = plot.figure(texts)
        figure = ChartFigure(
            id: drawn.id, caption: drawn.caption, wide: drawn.wide, narrow: drawn.narrow, notes: drawn.notes,
            tableTitle: drawn.tableTitle,
            table: Self.table(split.parts, id: id, title: title, last: last, words, label: label))
    }

    private static func table<Key>(
        _ parts: [PublishedSplit<Key>.Part], id: String, title: String, last: [TableRow],
        _ words: InsightWords, label: (Key) -> String
    ) -> DataTable {
        let texts = words.texts
        let numbers = ["count", "total", "share"].map(words.column) + [texts["chart.column.interval"]]
        return DataTable(
            id: "\(id)-tabell", caption: texts["chart.funnel.table", ["title": title]],
            columns: [TableColumn(texts["chart.column.group"])]
                + numbers.map { TableColumn($0, isNumber: true) },
            rows: parts.map { part in
                let cells = [
                    words.count(part.tally.reached), words.count(part.tally.total), words.share(part.tally),
                    words.interval(part.tally) ?? "\u{2013}",
                ]
                return TableRow(TableCell(label(part.key)), cells.map { TableCell($0, isNumber: true) })
            } + last)
    }

    /// A division of which there is only something to say.
    init(id: String, key: String, finding: String, _ words: InsightWords) {
        self.id = id
        heading = words.texts["insight.stratum.\(key)"]
        self.finding = finding
        figure = nil
        withheld = nil
    }

    /// All that apply to an indicator.
    static func all(_ snapshot: Snapshot, _ words: InsightWords) -> [StratumSection] {
        let texts = words.texts
        let publication = snapshot.publication
        let name = texts["\(snapshot.indicator.textKey).name"]
        var sections = [
            StratumSection(publication.byAge, id: "alder", key: "age", name: name, words) { words.age($0) },
            StratumSection(publication.byArea, id: "omrade", key: "area", name: name, words) {
                words.area($0)
            },
        ]
        if snapshot.indicator.isByEducation { sections.append(education(publication, name: name, words)) }
        if !snapshot.indicator.treatments.isEmpty {
            sections.append(
                StratumSection(publication.byTreatment, id: "behandling", key: "treatment", name: name, words)
                { texts["insight.treatment.\($0)"] })
        }
        return sections.compactMap { $0 }
    }
}
