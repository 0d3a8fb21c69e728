// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// The words of a FHIR narrative (XHTML), without its marks.
package enum NarrativeText {
    private static let paragraphTags: Set<String> = [
        "p", "div", "br", "li", "ul", "ol", "tr", "table", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote",
        "hr",
    ]
    private static let entities: [String: Character] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}",
    ]

    /// The paragraphs of a narrative, empty ones left out.
    package static func paragraphs(_ xhtml: String) -> [String] {
        var paragraphs: [String] = []
        var current = ""
        func close() {
            let words = current.split { $0.isWhitespace && $0 != "\u{A0}" }
            if !words.isEmpty { paragraphs.append(words.joined(separator: " ")) }
            current = ""
        }
        var rest = xhtml[...]
        while let character = rest.first {
            switch character {
            case "<":
                guard let end = rest.firstIndex(of: ">") else { return paragraphs }
                if paragraphTags.contains(tagName(rest[rest.index(after: rest.startIndex)..<end])) { close() }
                rest = rest[rest.index(after: end)...]
            case "&":
                let (decoded, next) = entity(rest)
                current.append(decoded)
                rest = next
            default:
                current.append(character)
                rest = rest.dropFirst()
            }
        }
        close()
        return paragraphs
    }

    private static func tagName(_ tag: Substring) -> String {
        let trimmed = tag.first == "/" ? tag.dropFirst() : tag
        return trimmed.prefix { $0.isLetter || $0.isNumber }.lowercased()
    }

    /// The character that an entity at the start of `text` stands for, and what comes after it.
    private static func entity(_ text: Substring) -> (String, Substring) {
        let body = text.dropFirst().prefix(10)
        guard let end = body.firstIndex(of: ";") else { return ("&", text.dropFirst()) }
        let name = body[..<end]
        let after = text[text.index(after: end)...]
        if let known = entities[String(name)] { return (String(known), after) }
        if name.first == "#" {
            let digits = name.dropFirst()
            let code = digits.first == "x" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
            if let scalar = code.flatMap({ Unicode.Scalar($0) }) { return (String(Character(scalar)), after) }
        }
        return ("&", text.dropFirst())
    }
}
