// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// No style, no script and no unescaped value inside the markup.
///
/// The one place where finished markup enters a page is `components/fragment`, whose model only takes
/// `SafeHTML`.
struct TemplateMarkup: TidyRule {
    let name = "templates escape every value and hold no inline style or script"
    let reason = "The content security policy forbids inline code, and one unescaped value is a hole for all."

    private let unescapedAllowed = "Sources/Web/CWebAssets/templates/components/fragment.mustache"

    func findings(in tree: SourceTree) -> [Finding] {
        tree.files.filter { $0.fileExtension == "mustache" }.flatMap { unescaped($0) + inline($0) }
    }

    private func unescaped(_ file: SourceFile) -> [Finding] {
        guard file.path != unescapedAllowed else { return [] }
        return file.lines.enumerated().compactMap { index, line in
            guard line.contains("{{{") || line.contains("{{&") else { return nil }
            return Finding(path: file.path, line: index + 1, text: "an unescaped value")
        }
    }

    private func inline(_ file: SourceFile) -> [Finding] {
        TemplateText(file.text).tags.flatMap { tag -> [Finding] in
            let attributes = tag.text.split(separator: " ").filter { $0.contains("=") }.map {
                $0.prefix { $0 != "=" }
            }
            let banned = attributes.filter { $0 == "style" || ($0.hasPrefix("on") && !$0.contains("-")) }
            let script = tag.text.hasPrefix("script") && !tag.text.contains("src=") || tag.text == "style"
            return banned.map { Finding(path: file.path, line: tag.line, text: "the attribute \($0)") }
                + (script ? [Finding(path: file.path, line: tag.line, text: "an inline \(tag.text)")] : [])
        }
    }
}
