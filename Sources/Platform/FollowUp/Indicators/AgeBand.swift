// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Ages that are counted together, both ends part of it. Age is the year of the period's end less the year of
/// birth, so that no day of birth is kept.
package struct AgeBand: Sendable, Hashable {
    /// The youngest.
    package let from: Int
    /// The oldest; `Int.max` for no end.
    package let through: Int

    /// Ages from one to another.
    package init(_ from: Int, _ through: Int = .max) {
        self.from = from
        self.through = through
    }

    /// `65-74`, `85-`, `6`: also in addresses and files.
    package var code: String {
        through == from ? "\(from)" : through == .max ? "\(from)-" : "\(from)-\(through)"
    }

    static let adults = [AgeBand(18, 44), AgeBand(45, 64), AgeBand(65, 74), AgeBand(75, 84), AgeBand(85)]
    static let old = [AgeBand(65, 74), AgeBand(75, 84), AgeBand(85)]
    static let everyone = [AgeBand(0, 6), AgeBand(7, 17)] + adults
}
