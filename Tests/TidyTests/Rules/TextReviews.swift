// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Each file of texts says in its first line whether someone who speaks the language has reviewed it.
struct TextReviews: TidyRule {
    let name = "each file of texts says whether it is reviewed"
    let reason = "A text nobody has read may say something wrong about a person's health; who knows must say."

    func findings(in tree: SourceTree) -> [Finding] {
        TextTable.tables(in: tree).compactMap { table in
            guard !table.introduction.hasPrefix("#") || !table.introduction.contains("Reviewed by ") else {
                return nil
            }
            return Finding(path: table.file.path, line: 1, text: "no “Reviewed by …: yes” or “no”")
        }
    }
}
