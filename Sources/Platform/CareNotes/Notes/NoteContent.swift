// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// What somebody writes in a note: texts under search words, codes, measured values.
package struct NoteContent: Sendable, Hashable {
    /// What it is written at.
    package var template: NoteTemplate
    /// Text by search word; those without text are not there.
    package private(set) var texts: [NoteSection: String] = [:]
    /// Diagnoses in order.
    package var diagnoses: [CodedItem] = []
    /// Measures in order.
    package var measures: [CodedItem] = []
    /// What was measured, in the order of `VitalSign`.
    package var values: [MeasuredValue] = []

    /// An empty note of a template.
    package init(_ template: NoteTemplate) {
        self.template = template
    }

    /// Sets the text of a section. Empty lines and space at the ends of lines are not kept.
    package mutating func write(_ text: String, in section: NoteSection) {
        let lines = text.split(whereSeparator: \.isNewline).map { line in
            line.split { $0.isWhitespace }.joined(separator: " ")
        }
        let kept = lines.filter { !$0.isEmpty }.joined(separator: "\n")
        texts[section] = kept.isEmpty ? nil : kept
    }

    /// Whether nothing is written under any search word.
    package var hasNoText: Bool { texts.isEmpty }

    /// Whether nothing at all is written.
    package var isEmpty: Bool { hasNoText && diagnoses.isEmpty && measures.isEmpty && values.isEmpty }

    /// Whether two notes say the same, whichever resources carry it.
    package func saysTheSame(as other: NoteContent) -> Bool {
        template == other.template && texts == other.texts && values == other.values
            && diagnoses.map(\.entry) == other.diagnoses.map(\.entry)
            && measures.map(\.entry) == other.measures.map(\.entry)
    }

    /// The sections of the template, and others that have text.
    package var sections: [NoteSection] {
        let others = NoteSection.allCases.filter { !template.sections.contains($0) && texts[$0] != nil }
        return template.sections + others
    }
}
