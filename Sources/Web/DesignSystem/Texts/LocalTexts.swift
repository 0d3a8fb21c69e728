// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// The texts of one language, with Swedish behind it.
///
///     let t = renderer.texts(display)
///     t["citizen.start.title", ["name": "Karin"]]
///     t.plural("citizen.log.count", 3)
package struct LocalTexts: Sendable {
    /// The language asked for.
    package let language: Language
    private let own: [String: String]
    private let swedish: [String: String]

    init(language: Language, own: [String: String], swedish: [String: String]) {
        self.language = language
        self.own = own
        self.swedish = swedish
    }

    /// The text, its parameters filled in. A key that does not exist is returned as it is.
    package subscript(_ key: String, _ parameters: [String: String] = [:]) -> String {
        Self.fill(own[key] ?? swedish[key] ?? key, parameters)
    }

    /// The form of `key#one` or `key#other` for a count; `{count}` is the number.
    package func plural(_ key: String, _ count: Int, _ parameters: [String: String] = [:]) -> String {
        var all = parameters
        all["count"] = Numbers.text(count)
        return self[key + (count == 1 ? "#one" : "#other"), all]
    }

    /// Whether Swedish, the last resort, has the key.
    package func has(_ key: String) -> Bool {
        own[key] != nil || swedish[key] != nil
    }

    /// Whether this language itself has the key.
    package func isOwn(_ key: String) -> Bool {
        own[key] != nil
    }

    private static func fill(_ text: String, _ parameters: [String: String]) -> String {
        guard !parameters.isEmpty, text.contains("{") else { return text }
        var result = ""
        var rest = text[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            result += rest[..<open]
            let name = String(rest[rest.index(after: open)..<close])
            result += parameters[name] ?? "{\(name)}"
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }
}
