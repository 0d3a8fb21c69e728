// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Care
import DesignSystem

/// One laboratory result: sentence, number line, trend, table, explanation. Template `citizen/result`.
package struct ResultPage: PageModel, Encodable {
    package static let template = "citizen/result"

    /// A result that has no number line: words, or a number that nothing is held against.
    struct Plain: Sendable, Encodable {
        let sentence: String
        let taken: String
    }

    /// What a unit has written to the person about the result.
    struct Comment: Sendable, Encodable {
        let who: String
        let when: String
        let paragraphs: [String]
    }

    let heading: String
    /// Comments, newest first.
    let comments: [Comment]
    let preliminary: Notification?
    /// Values and messages about them that cannot be read.
    let unreadable: TaskList?
    let result: ResultValue?
    let plain: Plain?
    /// The laboratory's interval in words, when the person's goal stands before it.
    let reference: String?
    let explanation: Details?
    /// What the trend says, or that there is only one value.
    let trendText: String
    let trend: ChartFigure?
    /// All values, when they make no trend.
    let table: DataTable?
    let about: Details
    let event: Link

    init(_ series: ResultSeries, comments: ResultComments = ResultComments(), _ words: CareWords) {
        let texts = words.texts
        let latest = series.latest
        let figures = ResultFigures(words: words, series: series)
        heading = series.name
        let lost =
            series.unreadable.map { words.unreadable("result", $0) }
            + comments.unreadable.map { words.unreadable("message", $0) }
        unreadable = lost.isEmpty ? nil : TaskList([], unreadable: lost)
        self.comments = comments.items.map { comment in
            Comment(
                who: [comment.author?.line ?? "", comment.place.name].filter { !$0.isEmpty }
                    .joined(separator: ", "),
                when: comment.sent.map(words.moment) ?? "", paragraphs: comment.paragraphs)
        }
        preliminary =
            latest.view.isPreliminary
            ? Notification(
                kind: .warn, title: texts["citizen.result.preliminary"],
                text: texts["citizen.result.preliminary.text"])
            : nil
        result = figures.result()
        plain =
            result == nil
            ? Plain(sentence: ResultWords(words).sentence(latest.view), taken: figures.taken) : nil
        reference = figures.reference
        explanation = Self.explanation(series, texts)
        trend = figures.trend()
        trendText =
            ResultWords(words).trend(series)
            ?? texts[series.points.count == 1 ? "citizen.result.single" : "citizen.result.mixed"]
        table = trend == nil && series.points.count > 1 ? figures.table() : nil
        about = Details(
            summary: texts["citizen.result.about"],
            paragraphs: (1...3).map { texts["citizen.result.about.\($0)"] })
        let contact = latest.entry.contact.map { "\(Section.journal.path)/\($0.type.name)/\($0.id.text)" }
        event = Link(texts["citizen.result.event"], href: contact ?? latest.entry.path)
    }

    private static func explanation(_ series: ResultSeries, _ texts: LocalTexts) -> Details? {
        guard let code = series.code, texts.has("citizen.test.\(code)") else { return nil }
        return Details(
            summary: texts["citizen.result.meaning"],
            paragraphs: [texts["citizen.test.\(code)"], texts["citizen.result.source"]], isOpen: true)
    }
}
