// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A template taken apart: words between tags, and what stands inside each tag.
struct TemplateText {
    /// Words of the template itself, line by line from 1: without tags, fields, text keys and entities.
    private(set) var words: [SwiftToken] = []
    /// The inside of each tag, fields left out: `a class="card" aria-label=""`.
    private(set) var tags: [SwiftToken] = []
    /// The inside of each `[[…]]`: `shell.skip`, `=shell.alert`, `icon:users`; fields as `{{}}`.
    private(set) var keys: [SwiftToken] = []

    /// Takes a template apart.
    init(_ text: String) {
        for (index, line) in TemplateText.withoutComments(text).enumerated() {
            let withoutFields = TemplateText.parts(of: line, from: "{{", to: "}}").outside.joined(
                separator: "{{}}")
            let split = TemplateText.parts(of: withoutFields, from: "[[", to: "]]")
            keys += split.inside.map { SwiftToken(text: $0, line: index + 1) }
            pieces.append(split.outside.joined().replacing("{{}}", with: "").replacing("}", with: ""))
        }
        separateTags()
    }

    private var pieces: [String] = []

    /// Tags may go over several lines, so the signs are followed through the whole text.
    private mutating func separateTags() {
        var tag: String?
        var tagLine = 0
        for (index, line) in pieces.enumerated() {
            var word = ""
            for character in line {
                switch character {
                case "<":
                    tag = ""
                    tagLine = index + 1
                case ">":
                    tags.append(SwiftToken(text: tag ?? "", line: tagLine))
                    tag = nil
                    word.append(" ")
                default:
                    if tag == nil { word.append(character) } else { tag?.append(character) }
                }
            }
            tag?.append(" ")
            if !word.allSatisfy(\.isWhitespace) { words.append(SwiftToken(text: word, line: index + 1)) }
        }
    }

    /// Lines without `<!-- … -->` and `{{! … }}`.
    private static func withoutComments(_ text: String) -> [String] {
        let withoutHTML = parts(of: text, from: "<!--", to: "-->")
        var result = ""
        for (index, piece) in withoutHTML.outside.enumerated() {
            result += piece
            guard index < withoutHTML.inside.count else { continue }
            result += String(repeating: "\n", count: withoutHTML.inside[index].count { $0 == "\n" })
        }
        return result.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    /// What stands outside and inside a pair of marks.
    private static func parts(
        of text: String, from: String, to: String
    ) -> (outside: [String], inside: [String]) {
        var outside: [String] = []
        var inside: [String] = []
        for (index, piece) in text.split(separator: from, omittingEmptySubsequences: false).enumerated() {
            guard index > 0, let end = piece.firstRange(of: to) else {
                outside.append((index > 0 ? from : "") + piece)
                continue
            }
            inside.append(String(piece[..<end.lowerBound]))
            outside.append(String(piece[end.upperBound...]))
        }
        return (outside, inside)
    }
}
