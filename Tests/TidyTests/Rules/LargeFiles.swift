// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// No file is large, and none is binary but fonts and the pictures of the documentation.
struct LargeFiles: TidyRule {
    let name = "no file is large or binary"
    let reason = "Git keeps every version of a file for ever, and a binary file cannot be reviewed."

    private let bytesMax = 600_000

    func findings(in tree: SourceTree) -> [Finding] {
        tree.files.compactMap { file in
            if file.size > bytesMax { return Finding(path: file.path, line: 1, text: "\(file.size) bytes") }
            guard file.isBinary, !isPicture(file), file.fileExtension != "woff2" else { return nil }
            return Finding(path: file.path, line: 1, text: "a binary file")
        }
    }

    private func isPicture(_ file: SourceFile) -> Bool {
        file.path.hasPrefix("docs/") && file.fileExtension == "png"
    }
}
