// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A measure of care over many persons, as a value: what is counted among whom, and when.
package struct Indicator: Sendable, Hashable, Identifiable {
    /// Short and lasting; also in addresses: `i01`.
    package let id: String
    /// Which side of good care it is about.
    package let dimension: ValueDimension
    /// Which way is better.
    package let direction: GoodDirection
    /// How it is counted.
    package let rule: IndicatorRule
    /// Length of the period.
    package let periodMonths: Int
    /// How many days before the compilation the period ends at least, so that what is waited for has had its
    /// time. It ends with a calendar month.
    package let lagDays: Int
    /// Ages that are shown by themselves; together they are all that count.
    package let ageBands: [AgeBand]
    /// Kinds of treatment that are shown by themselves, each a part of a text key; none where it does not
    /// apply.
    package let treatments: [String]
    /// What is left out; each is a part of a text key: `refuted`, `otherUnit`, `blocked`.
    package let exclusions: [String]
    /// Smallest difference between groups that is worth acting on, a share from 0 to 1.
    package let importantDifference: Double
    /// Raised when the definition changes, so that series are not joined over it.
    package let definitionVersion: Int

    /// A definition. Change one by raising its version.
    package init(
        id: String, dimension: ValueDimension, direction: GoodDirection, rule: IndicatorRule,
        periodMonths: Int = 12, lagDays: Int = 0, ageBands: [AgeBand], treatments: [String] = [],
        exclusions: [String], importantDifference: Double = 0.05, definitionVersion: Int = 1
    ) {
        self.id = id
        self.dimension = dimension
        self.direction = direction
        self.rule = rule
        self.periodMonths = periodMonths
        self.lagDays = lagDays
        self.ageBands = ageBands
        self.treatments = treatments
        self.exclusions = exclusions
        self.importantDifference = importantDifference
        self.definitionVersion = definitionVersion
    }

    /// What its number is.
    package var measure: IndicatorMeasure { rule == .antibiotics ? .perThousand : .share }

    /// Whether it is divided by education: where all that count are adults, who may have finished theirs.
    package var isByEducation: Bool { ageBands.allSatisfy { $0.from >= 18 } }

    /// Whether it looks at a result that some of those it is about may lack, so that its coverage is told.
    package var isMeasured: Bool { rule == .glucoseTarget || rule == .pressureTarget }

    /// Beginning of the keys of its texts: `insight.i01`.
    package var textKey: String { "insight.\(id)" }
}
