// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FollowUp

/// `/insikt/oppet`: what a care provider shows to everyone.
struct OpenStart: PageModel, Encodable {
    static let template = "insight/open-start"

    /// Whose numbers; nil when nobody shows any.
    let owner: String?
    let cards: [IndicatorCard]
    /// How many are not compiled yet.
    let pending: String?
    let empty: EmptyState?
    /// Others that show something; nil without any.
    let others: OpenChoice?
    let smallNumbers: Inset
    /// All open numbers; nil without any.
    let file: LinkButton?

    /// - Parameters:
    ///   - owner: Whose numbers; nil when nobody shows any.
    ///   - snapshots: Those of its released indicators that have been compiled.
    ///   - others: The other owners.
    init(_ owner: OpenOwner?, _ snapshots: [Snapshot], others: [OpenOwner], _ words: InsightWords) {
        let texts = words.texts
        self.owner = owner.map { texts["insight.open.owner", ["owner": $0.name]] }
        cards = snapshots.map { snapshot in
            IndicatorCard(
                snapshot, href: InsightRoutes.openPath(of: snapshot.indicator, at: snapshot.provider), words)
        }
        let missing = (owner?.releases.count ?? 0) - snapshots.count
        pending = owner.flatMap { owner in
            missing == 0
                ? nil : texts.plural("insight.open.pending.count", missing, ["owner": owner.name])
        }
        empty =
            owner == nil
            ? EmptyState(title: texts["insight.open.none.heading"], text: texts["insight.open.none.text"])
            : nil
        self.others = OpenChoice(others, texts) { InsightRoutes.openPath(at: $0) }
        smallNumbers = Inset(texts["insight.small.text", IndicatorMethod.limits(.standard)])
        file =
            snapshots.isEmpty
            ? nil
            : LinkButton(
                texts["insight.open.json"], href: InsightRoutes.openNumbersPath, kind: .secondary,
                icon: "download")
    }
}
