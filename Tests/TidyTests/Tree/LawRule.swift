// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A rule of law in `Access/Rules`: its type and the place in law that it names as its source.
struct LawRule {
    let type: String
    /// Its row in the tables: `D4`; nil for a group of rows.
    let row: String?
    let path: String
    /// Of the source.
    let line: Int
    /// `4 kap. 4 §`, `10 §`; nil for practice without statute.
    let place: String?

    /// Nil when the file names no source.
    init?(_ file: SourceFile) {
        guard let type = LawRule.type(in: file) else { return nil }
        let index = file.lines.firstIndex { $0.contains("static let source = LawReference") }
        guard let index else { return nil }
        self.type = type
        row = file.lines.first { $0.contains("static let id = ") }?.split(separator: "\"").dropFirst().first
            .map(String.init)
        path = file.path
        line = index + 1
        place = LawRule.place(in: file.lines[index])
    }

    /// All rules of the project.
    static func rules(in tree: SourceTree) -> [LawRule] {
        tree.files(under: "Sources/Platform/Access/Rules/").filter { $0.fileExtension == "swift" }
            .compactMap(LawRule.init)
    }

    private static func type(in file: SourceFile) -> String? {
        let pairs = zip(file.tokens, file.tokens.dropFirst())
        return pairs.first { $0.0.text == "struct" || $0.0.text == "enum" }?.1.text
    }

    /// As `LawReference.description` writes it, without the act.
    private static func place(in line: Substring) -> String? {
        guard let open = line.firstIndex(of: "(") else { return nil }
        let arguments = line[open...].dropFirst().prefix { $0 != ")" }.split(separator: ",")
        // A chapter is a number, a section is a string: `(4, "4")`, `(.act, chapter: 4, section: "1 och 2")`.
        let chapter = arguments.lazy.compactMap { Int($0.split(separator: " ").last ?? "") }.first
        let quoted = line.split(separator: "\"", omittingEmptySubsequences: false)
        let section = quoted.count > 2 ? quoted[1] : nil
        let sign = section.map { $0.contains(" ") || $0.contains("–") ? "\($0) §§" : "\($0) §" }
        let parts = [chapter.map { "\($0) kap." }, sign].compactMap { $0 }
        return parts.isEmpty ? nil : parts.joined(separator: " ")
    }
}
