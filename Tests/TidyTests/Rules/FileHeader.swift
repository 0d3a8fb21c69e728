// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Each file says whose it is and under which licence.
struct FileHeader: TidyRule {
    let name = "each file says whose it is and under which licence"
    let reason = "A file that travels alone keeps its licence; tools read the SPDX line."

    private let kinds: Set<Substring> = ["swift", "c", "h", "py", "sh", "js"]

    func findings(in tree: SourceTree) -> [Finding] {
        tree.files.compactMap { file in
            let isScript = file.path.hasPrefix("scripts/") && file.fileExtension.isEmpty
            guard kinds.contains(file.fileExtension) || isScript, !file.text.isEmpty else { return nil }
            let head = file.lines.prefix(6)
            let isOurs = head.contains { $0.contains("Part of Sammanhang.") }
            let isLicensed = head.contains { $0.contains("SPDX-License-Identifier: EUPL-1.2") }
            return isOurs && isLicensed
                ? nil : Finding(path: file.path, line: 1, text: "the two header lines are missing")
        }
    }
}
