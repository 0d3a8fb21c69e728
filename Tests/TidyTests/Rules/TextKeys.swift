// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Every text exists in Swedish, and in English unless its file says `not translated`.
struct TextKeys: TidyRule {
    let name = "every text exists in Swedish and English"
    let reason = "A key without text shows a person a word of code, or nothing."

    func findings(in tree: SourceTree) -> [Finding] {
        let tables = TextTable.tables(in: tree)
        let swedish = keys(of: tables, in: "sv")
        let english = keys(of: tables, in: "en")
        let withoutSwedish = tables.filter { $0.language != "sv" }.flatMap { table in
            missing(table, from: swedish, "is not in Swedish")
        }
        let translated = tables.filter { $0.language == "sv" && !$0.introduction.contains("not translated") }
        return withoutSwedish + translated.flatMap { missing($0, from: english, "is not in English") }
            + inTemplates(tree, swedish)
    }

    private func keys(of tables: [TextTable], in language: String) -> Set<String> {
        Set(tables.filter { $0.language == language }.flatMap { $0.keys.map(\.text) })
    }

    private func missing(_ table: TextTable, from keys: Set<String>, _ text: String) -> [Finding] {
        table.keys.filter { !keys.contains($0.text) }.map { key in
            Finding(path: table.file.path, line: key.line, text: "\(key.text) \(text)")
        }
    }

    /// Keys that a template asks for; those computed from a field are known only when the page is made.
    private func inTemplates(_ tree: SourceTree, _ swedish: Set<String>) -> [Finding] {
        tree.files.filter { $0.fileExtension == "mustache" }.flatMap { file in
            TemplateText(file.text).keys.compactMap { key in
                let name = key.text.hasPrefix("=") ? String(key.text.dropFirst()) : key.text
                let isFile = name.hasPrefix("icon:") || name.hasPrefix("asset:")
                guard !isFile, !name.contains("{{"), !swedish.contains(name) else {
                    return nil
                }
                return Finding(path: file.path, line: key.line, text: "\(name) is in no Swedish text file")
            }
        }
    }
}
