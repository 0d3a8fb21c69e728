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
    let renewed: Notification?
    let numbers: IndicatorNumbers
    let assessments: AssessmentSection?
    let method: IndicatorMethod
    let release: ReleaseSection
    let file: LinkButton
    let seal: FormSeal
    let renewAction: String
    let renew: Button
    let compiled: String

    /// What the reader has just done.
    enum Done { case renewed, assessed, opened, closed }

    init(
        _ snapshot: Snapshot, units: [UnitResult], assessments: [Assessment], today: CalendarDay,
        release: ReleaseSection, seal: FormSeal, done: Done?, _ words: InsightWords
    ) {
        let indicator = snapshot.indicator
        let words = words.of(indicator)
        let texts = words.texts
        let path = InsightRoutes.path(of: indicator)
        heading = texts["\(indicator.textKey).name"]
        question = texts["\(indicator.textKey).question"]
        let moment = words.moment(snapshot.compiled)
        let said: String? =
            switch done {
            case .renewed: texts["insight.renewed", ["time": moment]]
            case .assessed: texts["insight.assess.saved"]
            case .opened: texts["insight.open.shown"]
            case .closed: texts["insight.open.closed"]
            case nil: nil
            }
        renewed = said.map { Notification(kind: .ok, title: $0, isStatus: true) }
        numbers = IndicatorNumbers(snapshot, units: units, start: InsightRoutes.startPath, words)
        self.assessments =
            numbers.value == nil
            ? nil
            : AssessmentSection(snapshot, units: units, assessments: assessments, today: today, words)
        self.release = release
        method = IndicatorMethod(snapshot, words)
        file = LinkButton(texts["insight.file"], href: path + ".csv", kind: .secondary, icon: "download")
        self.seal = seal
        renewAction = path + "/berakna"
        renew = Button(texts["insight.renew"], kind: .secondary, icon: "clock", isOnce: true)
        compiled = texts["insight.compiled", ["time": moment]]
    }
}
