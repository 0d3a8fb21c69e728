// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FollowUp

/// `/insikt/oppet/i01`: an indicator as everyone sees it.
struct OpenIndicatorPage: PageModel, Encodable {
    static let template = "insight/open-indicator"

    let heading: String
    let question: String
    let owner: String
    /// Nil before they have been compiled; then `pending` is there.
    let numbers: IndicatorNumbers?
    let pending: EmptyState?
    let method: IndicatorMethod?
    let compiled: String?
    let file: LinkButton?
    /// Others that show the same indicator; nil without any.
    let others: OpenChoice?

    /// - Parameters:
    ///   - snapshot: Nil before the numbers have been compiled.
    ///   - units: Those of the snapshot.
    ///   - others: Other owners that show the same indicator.
    init(
        _ indicator: Indicator, of owner: OpenOwner, _ snapshot: Snapshot?, units: [UnitResult],
        others: [OpenOwner], _ words: InsightWords
    ) {
        let words = words.of(indicator)
        let texts = words.texts
        let start = InsightRoutes.openPath(at: owner.provider)
        heading = texts["\(indicator.textKey).name"]
        question = texts["\(indicator.textKey).question"]
        self.owner = texts["insight.open.owner", ["owner": owner.name]]
        numbers = snapshot.map { IndicatorNumbers($0, units: units, start: start, words) }
        pending =
            snapshot == nil
            ? EmptyState(
                title: texts["insight.open.pending.heading"],
                text: texts["insight.open.pending.text", ["owner": owner.name]],
                link: Link(texts["insight.few.link"], href: start), icon: "clock") : nil
        method = snapshot.map { IndicatorMethod($0, isOpen: true, words) }
        compiled = snapshot.map { texts["insight.compiled", ["time": words.moment($0.compiled)]] }
        file = snapshot.map { _ in
            LinkButton(
                texts["insight.file"],
                href: InsightRoutes.openPath(of: indicator, at: owner.provider, isFile: true),
                kind: .secondary, icon: "download")
        }
        self.others = OpenChoice(others, texts) { InsightRoutes.openPath(of: indicator, at: $0) }
    }
}
