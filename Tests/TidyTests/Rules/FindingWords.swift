// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// What the engine finds is said in Swedish too, with the same places.
///
/// The table's key is the English literal, its places as {1}, {2}.
struct FindingWords: TidyRule {
    let name = "every finding has Swedish words, with the same places"
    let reason = "A finding in a language the reader did not ask for is not mended."

    private let table = "Sources/Web/CWebAssets/Texts/findings.sv.tsv"
    /// Where literals of several words are findings.
    private let sources = [
        "Sources/Engine/FHIRConformance/Judgement/", "Sources/Engine/FHIRConformance/Rules/",
        "Sources/Engine/FHIRConformance/Profiles/ProfileBuilder.swift",
        "Sources/Engine/FHIRConformance/Profiles/BaseRules.swift",
        "Sources/Engine/FHIRValidation/", "Sources/Engine/FHIRXML/", "Sources/Engine/FHIRCore/JSON/",
        "Sources/Engine/FHIRCore/Markup/", "Sources/Platform/SwedishBaseProfiles/SwedishProfiles.swift",
    ]
    /// Literals that nobody is told.
    private let silent = ["a Swedish base profile is no JSON", "<?xml version=1.0 encoding=UTF-8?>"]

    func findings(in tree: SourceTree) -> [Finding] {
        guard let file = tree[table] else { return [] }
        let rows = file.lines.enumerated().filter { !$0.element.hasPrefix("#") && !$0.element.isEmpty }
        let keys = rows.map { Self.words(of: $0.element.prefix { $0 != "\t" }) }
        let all = keys.joined(separator: "\n")
        return rows.compactMap { wrongPlaces(in: $0.element, line: $0.offset + 1) }
            + sources.flatMap { tree.files(under: $0) }.filter { $0.fileExtension == "swift" }
            .flatMap { missing(in: $0, all) }
    }

    private func wrongPlaces(in row: Substring, line: Int) -> Finding? {
        let parts = row.split(separator: "\t", maxSplits: 1)
        guard parts.count == 2, Self.places(in: parts[0]) == Self.places(in: parts[1]) else {
            return Finding(path: table, line: line, text: "the places differ, or there are no words")
        }
        return nil
    }

    private func missing(in file: SourceFile, _ all: String) -> [Finding] {
        file.literals.compactMap { literal in
            let words = Self.words(of: literal.text[...])
            guard words.contains(where: { $0 == " " }), words.contains(where: \.isLetter),
                words.split(separator: " ").filter({ $0.allSatisfy(\.isLetter) }).count > 1,
                !silent.contains(words), !all.contains(words)
            else { return nil }
            return Finding(path: file.path, line: literal.line, text: "“\(literal.text)” is in no row")
        }
    }

    /// The words without places, quotes and what a backslash hides.
    private static func words(of text: Substring) -> String {
        var result = ""
        var isPlace = false
        for (index, character) in zip(text.indices, text) {
            if character == "{", text[text.index(after: index)...].first?.isNumber == true { isPlace = true }
            if !isPlace, character != "\"", character != "\\" { result.append(character) }
            if character == "}" { isPlace = false }
        }
        return result
    }

    private static func places(in text: Substring) -> Set<Int> {
        Set(
            text.split(separator: "{").dropFirst().compactMap { part in
                Int(part.prefix { $0.isNumber })
            })
    }
}
