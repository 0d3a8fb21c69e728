// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Templates hold no words of their own: every word comes from the model or from Texts.
struct TemplateWords: TidyRule {
    let name = "templates hold no words of their own"
    let reason = "A word in a template cannot be translated, simplified or reviewed."

    /// Attributes that people read or hear.
    private let spoken = [
        "aria-label", "aria-description", "alt", "title", "placeholder", "summary", "label",
    ]

    func findings(in tree: SourceTree) -> [Finding] {
        tree.files.filter { $0.fileExtension == "mustache" }.flatMap { file in
            let template = TemplateText(file.text)
            let words = template.words.filter { isWord($0.text) }.map { word in
                Finding(path: file.path, line: word.line, text: "“\(word.text.prefix(60))”")
            }
            return words
                + template.tags.flatMap { tag in
                    spoken.filter { isWord(value(of: $0, in: tag.text)) }.map { attribute in
                        Finding(path: file.path, line: tag.line, text: "words in \(attribute)")
                    }
                }
        }
    }

    /// Whether letters remain when entities (`&nbsp;`) and the product's name are gone.
    private func isWord(_ text: String) -> Bool {
        text.split(separator: " ").contains { part in
            part != "Sammanhang" && !(part.hasPrefix("&") && part.hasSuffix(";"))
                && part.contains(where: \.isLetter)
        }
    }

    private func value(of attribute: String, in tag: String) -> String {
        guard let start = tag.firstRange(of: " \(attribute)=\"") else { return "" }
        return String(tag[start.upperBound...].prefix { $0 != "\"" })
    }
}
