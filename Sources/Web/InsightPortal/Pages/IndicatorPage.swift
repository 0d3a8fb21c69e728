// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FollowUp

/// One indicator: what it is, units beside chance, women and men, how it is counted.
struct IndicatorPage: PageModel, Encodable {
    static let template = "insight/indicator"

    let heading: String
    let question: String
    let why: String
    let renewed: Notification?
    /// Nil when too few to show; then `empty` is there.
    let value: IndicatorValue?
    let empty: EmptyState?
    let units: UnitSection?
    let sexes: SexSection?
    let method: IndicatorMethod
    let file: LinkButton
    let seal: FormSeal
    let renewAction: String
    let renew: Button
    let compiled: String

    init(_ snapshot: Snapshot, units: [UnitResult], seal: FormSeal, isRenewed: Bool, _ words: InsightWords) {
        let texts = words.texts
        let indicator = snapshot.indicator
        let path = InsightRoutes.path(of: indicator)
        heading = texts["\(indicator.textKey).name"]
        question = texts["\(indicator.textKey).question"]
        why = texts["\(indicator.textKey).why"]
        let moment = words.moment(snapshot.compiled)
        renewed =
            isRenewed
            ? Notification(kind: .ok, title: texts["insight.renewed", ["time": moment]], isStatus: true) : nil
        value = IndicatorValue(snapshot, words)
        empty =
            value == nil
            ? EmptyState(
                title: texts["insight.few.heading"], text: texts["insight.few.text"],
                link: Link(texts["insight.few.link"], href: InsightRoutes.startPath), icon: "users") : nil
        self.units = value == nil ? nil : UnitSection(snapshot, units: units, words)
        sexes = value == nil ? nil : SexSection(snapshot, words)
        method = IndicatorMethod(snapshot, words)
        file = LinkButton(texts["insight.file"], href: path + ".csv", kind: .secondary, icon: "download")
        self.seal = seal
        renewAction = path + "/berakna"
        renew = Button(texts["insight.renew"], kind: .secondary, icon: "clock", isOnce: true)
        compiled = texts["insight.compiled", ["time": moment]]
    }
}
