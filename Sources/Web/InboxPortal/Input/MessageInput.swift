// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import HTTPFront
import WorkInbox

/// A message as it was sent: kept as written when something is wrong.
struct MessageInput: Sendable {
    static let unitField = "mottagning"
    static let subjectField = "rubrik"
    static let textField = "text"

    private(set) var unit = ""
    private(set) var subject = ""
    private(set) var text = ""
    private(set) var mistakes: [Mistake] = []

    /// Not filled in.
    init(unit: String = "") {
        self.unit = unit
    }

    /// The first message of a conversation.
    ///
    /// - Parameter units: HSA-ids of those that can be written to.
    init(_ form: FormFields, units: [String]) {
        unit = form.trimmed(Self.unitField)
        subject = form.trimmed(Self.subjectField)
        text = form.trimmed(Self.textField)
        if !units.contains(unit) { fail(Self.unitField, "inbox.new.error.unit") }
        if subject.isEmpty { fail(Self.subjectField, "inbox.new.error.subject") }
        if subject.count > Limits.subjectCharactersMax {
            fail(Self.subjectField, "inbox.new.error.subject.long")
        }
        checkText()
    }

    /// A further message.
    init(reply form: FormFields) {
        text = form.trimmed(Self.textField)
        checkText()
    }

    func error(at field: String) -> String? { mistakes.first { $0.field == field }?.key }

    private mutating func checkText() {
        if text.isEmpty { fail(Self.textField, "inbox.text.error.empty") }
        if text.count > Limits.messageCharactersMax { fail(Self.textField, "inbox.text.error.long") }
    }

    private mutating func fail(_ field: String, _ key: String) {
        mistakes.append(Mistake(field: field, key: key))
    }
}
