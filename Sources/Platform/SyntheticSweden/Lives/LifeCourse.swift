// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A kind of life: how common it is, and what happens in it.
///
/// Stateless. All chance comes from the chart's own stream, so the same person is the same in every run.
protocol LifeCourse: Sendable {
    /// How many of those of an age live so, 0 to 1.
    static func share(age: Int) -> Double

    /// Writes the person's years into the chart.
    func write(in chart: inout Chart)
}
