// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// One laboratory result: the sentence first, then the value. Template `components/result`.
package struct ResultValue: Encodable, Sendable, Hashable {
    /// Id of the heading.
    package let id: String
    /// What was measured.
    package let title: String
    /// The result in a sentence.
    package let sentence: String
    /// `58`.
    package let value: String
    /// `mmol/mol`.
    package let unit: String
    /// `Över ditt mål`, in words.
    package let tag: Tag
    /// The number line.
    package let line: ChartFigure
    /// When and where.
    package let taken: String

    /// Makes the model of one.
    package init(
        id: String, title: String, sentence: String, value: String, unit: String, tag: Tag,
        line: ChartFigure, taken: String
    ) {
        self.id = id
        self.title = title
        self.sentence = sentence
        self.value = value
        self.unit = unit
        self.tag = tag
        self.line = line
        self.taken = taken
    }
}
