// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Puts words into the places of a sentence: `{1}`, and `{1:gång|gånger}` by the number in a place.
enum SentenceFilling {
    static func filled(_ sentence: String, with arguments: [Wording.Argument], in book: Phrasebook) -> String
    {
        var result = ""
        walk(sentence) { literal in
            result += literal
        } place: { number, forms in
            guard arguments.indices.contains(number - 1) else { return }
            let argument = arguments[number - 1]
            if let forms {
                result += chosen(of: forms, by: argument)
                return
            }
            switch argument {
            case .text(let text): result += text
            case .number(let value): result += String(value)
            case .words(let words): result += words.text(in: book)
            }
        }
        return result
    }

    /// The sentence with its places counted on from others.
    static func renumbered(_ sentence: String, by count: Int) -> String {
        guard count > 0 else { return sentence }
        var result = ""
        walk(sentence) {
            result += $0
        } place: { number, forms in
            result += "{\(number + count)\(forms.map { ":\($0)" } ?? "")}"
        }
        return result
    }

    private static func chosen(of forms: Substring, by argument: Wording.Argument) -> Substring {
        let parts = forms.split(separator: "|", maxSplits: 1)
        if case .number(1) = argument { return parts.first ?? "" }
        return parts.last ?? ""
    }

    /// Braces that hold no number are text.
    private static func walk(
        _ sentence: String, literal: (Substring) -> Void, place: (Int, Substring?) -> Void
    ) {
        var rest = sentence[...]
        while let open = rest.firstIndex(of: "{") {
            let inner = rest[rest.index(after: open)...]
            guard let close = inner.firstIndex(of: "}") else { break }
            let parts = inner[..<close].split(separator: ":", maxSplits: 1)
            guard let number = parts.first.flatMap({ Int($0) }), number > 0 else {
                literal(rest[...open])
                rest = inner
                continue
            }
            literal(rest[..<open])
            place(number, parts.count > 1 ? parts[1] : nil)
            rest = rest[rest.index(after: close)...]
        }
        literal(rest)
    }
}
