// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import CareNotes
import HTTPFront

/// A note as its form has it.
struct NoteInput: Sendable, Hashable {
    enum Field {
        static let template = "mall"
        static let version = "version"
        static let deed = "gor"
        static let reason = "skal"

        static func text(_ section: NoteSection) -> String { "text-\(section.rawValue)" }
        static func value(_ sign: VitalSign) -> String { "varde-\(sign.rawValue)" }
    }

    /// Which button was pressed.
    enum Deed: String, Sendable, Hashable {
        case search = "sok"
        case save = "spara"
        case sign = "signera"
    }

    /// What is written, as far as it can be read.
    private(set) var content: NoteContent
    private(set) var diagnoses: CodeInput
    private(set) var measures: CodeInput
    /// Values as they were written.
    private(set) var written: [VitalSign: String] = [:]
    /// Why a signed note is corrected.
    private(set) var reason = ""
    /// The version that the writer went on from.
    var version: Int
    private(set) var mistakes: [FormMistake] = []

    /// A note that is there, or an empty one.
    init(_ content: NoteContent, version: Int = 0) {
        self.content = content
        self.version = version
        diagnoses = CodeInput(.diagnosis, chosen: content.diagnoses.map(\.entry))
        measures = CodeInput(.measure, chosen: content.measures.map(\.entry))
        for value in content.values {
            written[value.sign] = String(value.number.map { $0 == "." ? "," : $0 })
        }
    }

    /// Reads a form.
    init(_ form: FormFields) {
        var content = NoteContent(NoteTemplate(rawValue: form.trimmed(Field.template)) ?? .visit)
        for section in NoteSection.allCases {
            content.write(form[Field.text(section)] ?? "", in: section)
        }
        diagnoses = CodeInput(.diagnosis, form)
        measures = CodeInput(.measure, form)
        content.diagnoses = diagnoses.chosen.map { CodedItem($0) }
        content.measures = measures.chosen.map { CodedItem($0) }
        version = max(0, Int(form.trimmed(Field.version)) ?? 0)
        reason = form.trimmed(Field.reason)
        self.content = content
        for section in NoteSection.allCases {
            let length = content.texts[section]?.count ?? 0
            guard length > CareNotes.Limits.sectionCharactersMax else { continue }
            fail(Field.text(section), "notes.error.long")
        }
        readValues(form)
    }

    func error(at field: String) -> String? { mistakes.first { $0.field == field }?.key }

    /// Whether the note can be saved at all.
    var isTooLong: Bool { mistakes.contains { $0.key == "notes.error.long" } }

    /// Holds the note to what signing asks: some text, and every question about codes answered.
    mutating func checkForSigning(isCorrection: Bool) {
        if content.hasNoText {
            fail(Field.text(content.template.sections[0]), "notes.error.empty")
        }
        for mistake in [diagnoses.mistake, measures.mistake].compactMap({ $0 }) { mistakes.append(mistake) }
        guard isCorrection else { return }
        if reason.isEmpty { fail(Field.reason, "notes.error.reason") }
        if reason.count > CareNotes.Limits.reasonCharactersMax {
            fail(Field.reason, "notes.error.reason-long")
        }
    }

    private mutating func readValues(_ form: FormFields) {
        for sign in VitalSign.allCases {
            let text = form.trimmed(Field.value(sign))
            guard !text.isEmpty else { continue }
            written[sign] = text
            if let value = MeasuredValue(sign, written: text) {
                content.values.append(value)
            } else {
                fail(Field.value(sign), "notes.error.value")
            }
        }
    }

    private mutating func fail(_ field: String, _ key: String) {
        mistakes.append(FormMistake(field: field, key: key))
    }
}
