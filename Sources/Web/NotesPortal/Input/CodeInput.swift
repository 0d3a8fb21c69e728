// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import CareNotes
import HTTPFront

/// The codes of a note as they are picked: those chosen, a question, and what it found.
struct CodeInput: Sendable, Hashable {
    /// Which classification.
    enum Kind: String, Sendable, Hashable {
        case diagnosis = "diagnos"
        case measure = "atgard"

        var table: CodeTable { self == .diagnosis ? .diagnoses : .measures }
        /// Chosen codes.
        var field: String { rawValue }
        /// What is looked for.
        var questionField: String { "\(rawValue)-sok" }
        /// What the codes shown were found by.
        var askedField: String { "\(rawValue)-fraga" }
        /// The code picked among those found.
        var pickField: String { "\(rawValue)-val" }
    }

    /// Sent when none of the codes found is right.
    static let none = "ingen"

    let kind: Kind
    private(set) var chosen: [CodeEntry]
    /// What is looked for; empty when it has been answered.
    private(set) var question = ""
    private(set) var found: [CodeEntry] = []

    init(_ kind: Kind, chosen: [CodeEntry] = []) {
        self.kind = kind
        self.chosen = chosen
    }

    /// Reads a form: a code written in full is chosen at once, a word is looked for.
    init(_ kind: Kind, _ form: FormFields) {
        self.init(kind)
        for code in form.all(kind.field).prefix(CareNotes.Limits.codesMax) { choose(code) }
        let picked = form.trimmed(kind.pickField)
        choose(picked)
        let written = String(form.trimmed(kind.questionField).prefix(Limits.questionCharactersMax))
        let isAnswered = !picked.isEmpty && written == form.trimmed(kind.askedField)
        guard !written.isEmpty, !isAnswered else { return }
        if kind.table.entry(written) == nil {
            question = written
            found = kind.table.search(written)
        } else {
            choose(written)
        }
    }

    /// Whether a question waits for an answer.
    var isOpen: Bool { !question.isEmpty }

    /// What is wrong when the note is signed now; nil when nothing is.
    var mistake: FormMistake? {
        guard isOpen else { return nil }
        return found.isEmpty
            ? FormMistake(field: kind.questionField, key: "notes.error.no-code")
            : FormMistake(field: kind.pickField, key: "notes.error.pick")
    }

    private mutating func choose(_ code: String) {
        guard let entry = kind.table.entry(code), !chosen.contains(entry) else { return }
        chosen.append(entry)
    }
}
