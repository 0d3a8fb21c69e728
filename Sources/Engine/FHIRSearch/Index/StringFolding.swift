// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Makes texts comparable as Swedish readers expect: `Andre` finds `André`, but `Al` does not find `Ål`.
///
/// Lower case; accents are folded except that å, ä and ö are letters of their own (æ and ø are folded to
/// ä and ö); runs of blanks become one space, blanks at the ends go.
package enum StringFolding {
    /// The folded text, not cut.
    package static func folded(_ text: String) -> String { LatinFolding.folded(text) ?? foldedAny(text) }

    /// The folded text, cut to `IndexLimits.foldedBytesMax` bytes at a whole scalar.
    package static func indexed(_ text: String) -> String {
        let folded = folded(text)
        guard folded.utf8.count > IndexLimits.foldedBytesMax else { return folded }
        var end = folded.utf8.index(folded.startIndex, offsetBy: IndexLimits.foldedBytesMax)
        while end > folded.startIndex, folded.utf8[end] & 0xC0 == 0x80 {
            end = folded.utf8.index(before: end)
        }
        return String(folded[..<end])
    }

    /// The answer for any text, by Unicode's own tables.
    static func foldedAny(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var isBlankPending = false
        for scalar in text.lowercased().unicodeScalars {
            if scalar.properties.isWhitespace {
                isBlankPending = !result.isEmpty
                continue
            }
            if isMark(scalar) {
                if let letter = result.last.flatMap({ composed($0, scalar) }) {
                    result.removeLast()
                    result.append(letter)
                }
                continue
            }
            if isBlankPending { result.append(" ") }
            isBlankPending = false
            append(scalar, to: &result)
        }
        return String(result)
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool { (0x300...0x36F).contains(scalar.value) }

    /// å, ä and ö written with a combining mark.
    private static func composed(_ letter: Unicode.Scalar, _ mark: Unicode.Scalar) -> Unicode.Scalar? {
        switch (letter, mark.value) {
        case ("a", 0x30A): "å"
        case ("a", 0x308): "ä"
        case ("o", 0x308): "ö"
        default: nil
        }
    }

    private static func append(_ scalar: Unicode.Scalar, to result: inout String.UnicodeScalarView) {
        switch scalar {
        case "\0"..."\u{7F}", "å", "ä", "ö": result.append(scalar)
        case "é", "è", "ê", "ë": result.append("e")
        case "ü", "ù", "ú", "û": result.append("u")
        case "æ": result.append("ä")
        case "ø": result.append("ö")
        case "ß": result.append(contentsOf: "ss".unicodeScalars)
        case "œ": result.append(contentsOf: "oe".unicodeScalars)
        case "ð": result.append("d")
        case "þ": result.append(contentsOf: "th".unicodeScalars)
        case "ı": result.append("i")
        default: result.append(base(of: scalar) ?? scalar)
        }
    }

    /// The letter under an accent: Unicode names them `LATIN SMALL LETTER E WITH ACUTE`.
    private static func base(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
        guard (0xE0...0x24F).contains(scalar.value) || (0x1E00...0x1EFF).contains(scalar.value),
            let name = scalar.properties.name, name.hasPrefix("LATIN SMALL LETTER "), name.contains(" WITH ")
        else { return nil }
        let rest = name.dropFirst("LATIN SMALL LETTER ".count).prefix { $0 != " " }.lowercased()
            .unicodeScalars
        return rest.count == 1 ? rest.first : nil
    }
}
