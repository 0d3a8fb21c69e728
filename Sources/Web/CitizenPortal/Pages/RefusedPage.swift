// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import DesignSystem

/// That the law says no: why, and what to do. Template `citizen/refused`.
package struct RefusedPage: PageModel, Encodable {
    package static let template = "citizen/refused"

    let heading: String
    let text: String
    let advice: String
    /// The section of law.
    let source: String?
    let links: [Link]

    /// The page of a verdict.
    init(_ verdict: Verdict, _ texts: LocalTexts) {
        self.init(key: Self.key(verdict, texts), source: "\(verdict.source)", texts)
    }

    /// The page of a text key below `citizen.refused`.
    init(key: String, source: String? = nil, _ texts: LocalTexts) {
        heading = texts["citizen.refused.\(key).heading"]
        text = texts["citizen.refused.\(key).text"]
        advice = texts["citizen.refused.\(key).advice"]
        self.source = source.map { texts["citizen.refused.source", ["source": $0]] }
        links = [
            Link(texts["citizen.refused.start"], href: Section.start.path),
            Link(texts["citizen.refused.person"], href: "/valj-person"),
        ]
    }

    /// The most exact key that has texts.
    static func key(_ verdict: Verdict, _ texts: LocalTexts) -> String {
        let exact =
            verdict.reasonKey.hasPrefix("rules.") ? String(verdict.reasonKey.dropFirst(6)) : verdict.reasonKey
        return [exact, verdict.rule].first { texts.has("citizen.refused.\($0).heading") } ?? "other"
    }
}
