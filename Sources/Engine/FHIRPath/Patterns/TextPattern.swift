// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A regular expression of `matches()` and its like, compiled. Looks no longer than a limit, whatever the
/// pattern and the text.
///
/// Source: FHIRPath 5.6.9 (PCRE; a dot matches a line break too). Not known: look behind, possessive and
/// atomic groups, conditions.
package struct TextPattern: Sendable {
    let program: [PatternStep]
    /// Groups and their names, the whole match first.
    let groupCount: Int
    let groupNames: [String: Int]
    let ignoresCase: Bool

    /// Compiles a pattern.
    ///
    /// - Throws: `.evaluation` when the text is not a pattern that this engine knows.
    package init(_ text: String) throws(PathError) {
        guard text.unicodeScalars.count <= PathLimits.patternMax else {
            throw PathError(.evaluation, "the pattern is longer than \(PathLimits.patternMax) characters")
        }
        var parser = PatternParser(text)
        let node = try parser.pattern()
        var writer = PatternWriter()
        try writer.write(.group(node, number: 0))
        writer.end()
        program = writer.program
        groupCount = parser.groupCount
        groupNames = parser.groupNames
        ignoresCase = parser.ignoresCase
    }

    /// Whether the pattern is somewhere in the text, or is all of it.
    ///
    /// - Throws: `.tooMuch` when the search takes too many steps.
    package func matches(_ text: String, whole: Bool) throws(PathError) -> Bool {
        var search = PatternSearch(self, in: Array(text.unicodeScalars))
        return try whole ? search.match(at: 0, upToEnd: true) != nil : search.first(from: 0) != nil
    }

    /// The text with every match replaced; `$1`, `${name}` and `\$` in the replacement are filled in.
    func replacing(_ text: String, with replacement: String) throws(PathError) -> String {
        let scalars = Array(text.unicodeScalars)
        var search = PatternSearch(self, in: scalars)
        var result = String.UnicodeScalarView()
        var position = 0
        while position <= scalars.count, let match = try search.first(from: position) {
            result.append(contentsOf: scalars[position..<match[0].lowerBound])
            result.append(contentsOf: filled(replacement, from: match, scalars).unicodeScalars)
            try String(result).expectBounded()
            position = match[0].upperBound
            if match[0].isEmpty {
                if position < scalars.count { result.append(scalars[position]) }
                position += 1
            }
        }
        if position < scalars.count { result.append(contentsOf: scalars[position...]) }
        return String(result)
    }

    private func filled(
        _ replacement: String, from match: [Range<Int>], _ scalars: [Unicode.Scalar]
    ) -> String {
        guard replacement.contains(where: { $0 == "$" || $0 == "\\" }) else { return replacement }
        func text(_ group: Int) -> String {
            guard group < match.count, match[group].lowerBound >= 0 else { return "" }
            var view = String.UnicodeScalarView()
            view.append(contentsOf: scalars[match[group]])
            return String(view)
        }
        var result = ""
        var rest = replacement[...]
        while let mark = rest.popFirst() {
            if mark == "\\", let next = rest.popFirst() {
                result.append(next)
            } else if mark == "$", let digit = rest.first?.wholeNumberValue {
                result += text(digit)
                rest.removeFirst()
            } else if mark == "$", rest.first == "{", let end = rest.firstIndex(of: "}") {
                let name = String(rest[rest.index(after: rest.startIndex)..<end])
                result += (groupNames[name] ?? Int(name)).map(text) ?? ""
                rest = rest[rest.index(after: end)...]
            } else {
                result.append(mark)
            }
        }
        return result
    }
}
