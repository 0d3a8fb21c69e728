// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// No banners and no marks in comments: a file that needs chapters is two files.
struct Banners: TidyRule {
    let name = "no banners in comments"
    let reason = "A file that needs chapters is two files."

    func findings(in tree: SourceTree) -> [Finding] {
        tree.swift.flatMap { file in
            file.lines.enumerated().compactMap { index, line in
                let text = line.drop { $0 == " " }
                guard text.hasPrefix("//") else { return nil }
                let comment = text.drop { $0 == "/" || $0 == " " }
                guard
                    comment.hasPrefix("MARK:")
                        || ["====", "----", "****", "####"].contains(where: comment.hasPrefix)
                else { return nil }
                return Finding(path: file.path, line: index + 1, text: "a banner")
            }
        }
    }
}
