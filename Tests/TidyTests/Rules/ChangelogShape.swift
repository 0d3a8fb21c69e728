// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// The changelog has one line a change, under a version, and each says what kind of change it is.
struct ChangelogShape: TidyRule {
    let name = "the changelog has one line a change"
    let reason = "Who upgrades a node reads it in a minute, and must see first what can break."

    private let kinds = ["- **New** ", "- **Changed** ", "- **Fixed** ", "- **Breaking** "]

    func findings(in tree: SourceTree) -> [Finding] {
        guard let file = tree["CHANGELOG.md"] else {
            return [Finding(path: "CHANGELOG.md", line: 1, text: "the file is missing")]
        }
        var hasVersion = false
        return file.lines.enumerated().compactMap { index, line in
            if line.hasPrefix("## ") { hasVersion = true }
            guard line.hasPrefix("- ") else { return nil }
            if !hasVersion {
                return Finding(path: file.path, line: index + 1, text: "a change without version")
            }
            guard !kinds.contains(where: line.hasPrefix) else { return nil }
            return Finding(
                path: file.path, line: index + 1,
                text: "a change begins with **New**, **Changed**, **Fixed** or **Breaking**")
        } + (file.lines.first == "# Changelog" ? [] : [Finding(path: file.path, line: 1, text: "no title")])
    }
}
