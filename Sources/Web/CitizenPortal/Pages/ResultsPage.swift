// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Care
import DesignSystem
import HTTPFront

/// All laboratory results, one line for each thing measured. Template `citizen/results`.
package struct ResultsPage: PageModel, Encodable {
    package static let template = "citizen/results"

    let list: TaskList?
    let empty: EmptyState?
    let about: Details

    init(_ found: ResultList, _ words: CareWords) {
        let texts = words.texts
        let unreadable = found.unreadable.map { words.unreadable("result", $0) }
        let isEmpty = found.series.isEmpty && unreadable.isEmpty
        list =
            isEmpty ? nil : TaskList(found.series.map { Self.item($0, words) }, unreadable: unreadable)
        empty =
            isEmpty
            ? EmptyState(
                title: texts["citizen.results.empty"], text: texts["citizen.results.empty.text"],
                icon: "test-tube")
            : nil
        about = Details(
            summary: texts["citizen.results.about"],
            paragraphs: (1...3).map { texts["citizen.results.about.\($0)"] })
    }

    /// Path of the page of one measurement.
    static func path(_ code: String) -> String { "\(Section.results.path)/\(FormFields.encode(code))" }

    private static func item(_ series: ResultSeries, _ words: CareWords) -> TaskItem {
        let latest = series.latest
        let day = latest.view.taken.map { words.day($0.day) } ?? ""
        let count = series.points.count
        let values = count > 1 ? words.texts.plural("citizen.results.count", count) : ""
        let key = latest.view.isPreliminary ? "citizen.result.preliminary" : "citizen.result.answered"
        return TaskItem(
            text: series.name, href: series.code.map(path) ?? latest.entry.path,
            hint: [words.value(latest.view.value), day, values].filter { !$0.isEmpty }.joined(
                separator: " · "),
            status: ResultWords(words).tag(latest.view) ?? Tag(words.texts[key]))
    }
}
