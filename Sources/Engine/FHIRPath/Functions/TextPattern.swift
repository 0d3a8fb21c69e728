// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Regular expressions of `matches()` and its like.
enum TextPattern {
    /// - Throws: `.evaluation` when the pattern is not one, or the text is longer than a backtracking engine
    ///   should look at.
    static func compiled(_ pattern: String, for text: String) throws(PathError) -> Regex<AnyRegexOutput> {
        guard text.utf8.count <= PathLimits.matchedBytesMax else {
            throw PathError(.evaluation, "the text is too long to be matched with a pattern")
        }
        do {
            // FHIRPath 5.6.9: a dot matches a line break too.
            return try Regex(pattern).dotMatchesNewlines().matchingSemantics(.unicodeScalar)
        } catch {
            throw PathError(.evaluation, "the pattern is not a regular expression that this engine knows")
        }
    }

    /// The replacement with `$1` and `${name}` filled in.
    static func filled(_ replacement: String, from match: Regex<AnyRegexOutput>.Match) -> String {
        guard replacement.contains("$") else { return replacement }
        var result = ""
        var rest = replacement[...]
        while let mark = rest.firstIndex(of: "$") {
            result += rest[..<mark]
            rest = rest[rest.index(after: mark)...]
            if let digit = rest.first?.wholeNumberValue {
                if digit < match.output.count { result += match.output[digit].substring ?? "" }
                rest.removeFirst()
            } else if rest.first == "{", let end = rest.firstIndex(of: "}") {
                let name = String(rest[rest.index(after: rest.startIndex)..<end])
                result += match.output.first { $0.name == name }?.substring ?? ""
                rest = rest[rest.index(after: end)...]
            } else {
                result += "$"
            }
        }
        return result + rest
    }
}
