// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import HTTPFront

/// What stands in the fields of a form: as sent, or as it is kept.
struct FormValues: Sendable, Hashable {
    private var values: [String: [String]]

    init(_ values: [String: [String]] = [:]) {
        self.values = values
    }

    init(_ form: FormFields) {
        values = Dictionary(grouping: form.pairs, by: \.name).mapValues { $0.map(\.value) }
    }

    /// The first value without space around it; empty when there is none.
    subscript(_ name: String) -> String {
        get {
            let value = values[name]?.first ?? ""
            let inner = value.drop { $0.isWhitespace }
            guard let last = inner.lastIndex(where: { !$0.isWhitespace }) else { return "" }
            return String(inner[...last])
        }
        set { values[name] = [newValue] }
    }

    /// All values of a name.
    func all(_ name: String) -> [String] { values[name] ?? [] }

    /// The lines of a field with one thing on each.
    func lines(_ name: String) -> [String] {
        self[name].split(whereSeparator: \.isNewline).prefix(Limits.linesMax)
            .map { String($0.trimming { $0.isWhitespace }) }.filter { !$0.isEmpty }
    }
}

extension Substring {
    /// Without what a rule says at both ends.
    func trimming(_ isTrimmed: (Character) -> Bool) -> Substring {
        let inner = drop(while: isTrimmed)
        guard let last = inner.lastIndex(where: { !isTrimmed($0) }) else { return "" }
        return inner[...last]
    }
}
