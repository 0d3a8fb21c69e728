// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A page of headings and paragraphs that is all text: help, accessibility, about.
///
/// Its content is keys: `<page>.heading`, `.lead`, `.updated`, and for each section, counted from 1,
/// `.1.title`, `.1.p1`, `.1.p2`, …, `.1.li1`, `.1.li2`, …, and a link `.1.link` with its path in `.1.href`.
package struct TextPage: PageModel, Encodable {
    package static let template = "public/text"
    package let textKeys: [String]

    /// The heading; use it as title of the shell too.
    package let heading: String
    let lead: String?
    let sections: [TextSection]
    let updated: String?

    /// Reads the page from the texts: `help`, `accessibility` or `about`.
    package init(_ texts: LocalTexts, page: String) {
        var keys = ["\(page).heading"]
        func optional(_ key: String) -> String? {
            guard texts.has("\(page).\(key)") else { return nil }
            keys.append("\(page).\(key)")
            return texts["\(page).\(key)"]
        }
        func list(_ prefix: String) -> [String] {
            var result: [String] = []
            while let text = optional("\(prefix)\(result.count + 1)") { result.append(text) }
            return result
        }
        heading = texts["\(page).heading"]
        lead = optional("lead")
        updated = optional("updated")
        var sections: [TextSection] = []
        while let title = optional("\(sections.count + 1).title") {
            let number = sections.count + 1
            let lines = list("\(number).li")
            let link = optional("\(number).link").map { Link($0, href: texts["\(page).\(number).href"]) }
            sections.append(
                TextSection(
                    id: "del-\(number)", heading: title, paragraphs: list("\(number).p"),
                    points: lines.isEmpty ? nil : TextPoints(lines: lines), link: link))
        }
        self.sections = sections
        textKeys = keys
    }
}
