// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// One line of a `DotPlot`.
package struct DotRow: Sendable, Hashable {
    /// What it is about: a unit, an age.
    package let label: String
    /// The groups on it, in the order of the legend.
    package let marks: [DotMark]

    /// A line.
    package init(label: String, marks: [DotMark]) {
        self.label = label
        self.marks = marks
    }
}
