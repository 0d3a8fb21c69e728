// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A template as it is written, made ready for one language.
///
/// - `[[key]]` becomes the text, escaped; in a language that lacks it the Swedish one, marked `lang="sv"`.
/// - `[[=key]]` becomes the text without that mark, for attributes, `<title>` and `<option>`.
/// - `{name}` in a text becomes `{{name}}`: its parameter comes from the model at that place.
/// - `[[icon:lock]]` becomes an `<svg>` of the sprite, hidden from assistive technology.
/// - `[[asset:icons/logo.svg]]` becomes the served path.
struct TemplateSource {
    let name: String
    /// The text with all of these replaced.
    private(set) var expanded = ""
    /// Text keys used.
    private(set) var keys: [String] = []
    /// Keys used that this language lacks.
    private(set) var borrowedKeys: [String] = []

    private let texts: LocalTexts
    private let assets: Assets

    init(name: String, text: String, texts: LocalTexts, assets: Assets) {
        self.name = name
        self.texts = texts
        self.assets = assets
        expanded = filled(text)
    }

    private mutating func filled(_ text: String) -> String {
        var result = ""
        var rest = text[...]
        while let open = rest.firstRange(of: "[[") {
            result += rest[..<open.lowerBound]
            rest = rest[open.upperBound...]
            guard let close = rest.firstRange(of: "]]") else { break }
            result += replacement(for: String(rest[..<close.lowerBound]))
            rest = rest[close.upperBound...]
        }
        return result + rest
    }

    private mutating func replacement(for mark: String) -> String {
        if mark.hasPrefix("icon:") {
            let icon = mark.dropFirst(5)
            return "<svg class=\"icon\" aria-hidden=\"true\">"
                + "<use href=\"\(assets.spritePath)#\(icon)\"/></svg>"
        }
        if mark.hasPrefix("asset:") { return assets.path(of: String(mark.dropFirst(6))) ?? "" }
        let isPlain = mark.hasPrefix("=")
        let key = isPlain ? String(mark.dropFirst()) : mark
        keys.append(key)
        let text = Self.parameters(SafeHTML.escape(texts[key]))
        if texts.isOwn(key) { return text }
        borrowedKeys.append(key)
        return isPlain || texts.language != .english ? text : "<span lang=\"sv\">\(text)</span>"
    }

    /// `{name}` to `{{name}}`.
    private static func parameters(_ text: String) -> String {
        var result = ""
        for character in text {
            switch character {
            case "{": result += "{{"
            case "}": result += "}}"
            default: result.append(character)
            }
        }
        return result
    }
}
