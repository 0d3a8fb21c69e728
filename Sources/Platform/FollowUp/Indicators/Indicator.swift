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
    /// Whom it counts: the denominator, with `outcome` having a result.
    package let population: DiagnosedPopulation
    /// What counts as reached: the numerator.
    package let outcome: LatestResultRule
    /// Length of the period that ends on the day of the compilation.
    package let periodMonths: Int
    /// What is left out; each is a part of a text key: `refuted`, `otherUnit`, `blocked`.
    package let exclusions: [String]
    /// Smallest difference between groups that is worth acting on, a share from 0 to 1.
    package let importantDifference: Double
    /// Raised when the definition changes, so that series are not joined over it.
    package let definitionVersion: Int

    /// A definition. Change one by raising its version.
    package init(
        id: String, dimension: ValueDimension, direction: GoodDirection, population: DiagnosedPopulation,
        outcome: LatestResultRule, periodMonths: Int, exclusions: [String], importantDifference: Double,
        definitionVersion: Int
    ) {
        self.id = id
        self.dimension = dimension
        self.direction = direction
        self.population = population
        self.outcome = outcome
        self.periodMonths = periodMonths
        self.exclusions = exclusions
        self.importantDifference = importantDifference
        self.definitionVersion = definitionVersion
    }

    /// Beginning of the keys of its texts: `insight.i01`.
    package var textKey: String { "insight.\(id)" }
}
