// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// One unit in a funnel plot.
package struct FunnelUnit: Sendable, Hashable {
    /// Name.
    package let name: String
    /// How many of them, nil when the number may not be shown.
    package let count: Int?
    /// Of how many, nil when the number may not be shown.
    package let total: Int?
    /// Whether it is the reader's own, which is always named.
    package let isOwn: Bool
    /// Page about it.
    package let href: String?

    /// A unit. Give nil for numbers that the rules of small numbers hide.
    package init(name: String, count: Int?, total: Int?, isOwn: Bool = false, href: String? = nil) {
        self.name = name
        self.count = count
        self.total = total
        self.isOwn = isOwn
        self.href = href
    }

    /// The proportion, nil when it may not be shown or there is nobody.
    var share: Double? {
        guard let count, let total, total > 0 else { return nil }
        return Double(count) / Double(total)
    }

    /// What can be said of it beside the common value.
    func judgement(common: Double, _ measure: ChartMeasure = .share) -> FunnelJudgement {
        guard let share, let total else { return .hidden }
        guard measure.canJudge(common: common, count: total) else { return .tooFew }
        let limits = measure.limits(common: common, count: total)
        if share > limits.highOuter { return .muchHigher }
        if share < limits.lowOuter { return .muchLower }
        if share > limits.highInner { return .higher }
        if share < limits.lowInner { return .lower }
        return .asExpected
    }
}
