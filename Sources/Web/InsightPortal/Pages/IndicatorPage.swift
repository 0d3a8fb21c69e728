// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FHIRCore
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
    let trend: TrendSection?
    let units: UnitSection?
    let sexes: SexSection?
    let strata: [StratumSection]
    let assessments: AssessmentSection?
    let method: IndicatorMethod
    let file: LinkButton
    let seal: FormSeal
    let renewAction: String
    let renew: Button
    let compiled: String

    /// What the reader has just done.
    enum Done { case renewed, assessed }

    init(
        _ snapshot: Snapshot, units: [UnitResult], assessments: [Assessment], today: CalendarDay,
        seal: FormSeal, done: Done?, _ words: InsightWords
    ) {
        let indicator = snapshot.indicator
        let words = words.of(indicator)
        let texts = words.texts
        let path = InsightRoutes.path(of: indicator)
        heading = texts["\(indicator.textKey).name"]
        question = texts["\(indicator.textKey).question"]
        why = texts["\(indicator.textKey).why"]
        let moment = words.moment(snapshot.compiled)
        let said: String? =
            switch done {
            case .renewed: texts["insight.renewed", ["time": moment]]
            case .assessed: texts["insight.assess.saved"]
            case nil: nil
            }
        renewed = said.map { Notification(kind: .ok, title: $0, isStatus: true) }
        value = IndicatorValue(snapshot, words)
        empty =
            value == nil
            ? EmptyState(
                title: texts["insight.few.heading"], text: texts["insight.few.text"],
                link: Link(texts["insight.few.link"], href: InsightRoutes.startPath), icon: "users") : nil
        trend = value == nil ? nil : TrendSection(snapshot, words)
        strata = value == nil ? [] : StratumSection.all(snapshot, words)
        self.assessments =
            value == nil
            ? nil
            : AssessmentSection(snapshot, units: units, assessments: assessments, today: today, words)
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
