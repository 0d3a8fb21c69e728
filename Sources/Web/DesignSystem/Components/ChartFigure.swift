// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A chart in two widths, with its caption and the same numbers as a table. Template `components/chart`.
package struct ChartFigure: Encodable, Sendable, Hashable {
    /// Id of the figure.
    package let id: String
    /// What is shown.
    package let caption: String
    /// For windows of 40rem and more.
    package let wide: SafeHTML
    /// For narrower ones.
    package let narrow: SafeHTML
    /// How to read it.
    package let notes: [String]
    /// What the marks mean.
    package let legend: [LegendItem]
    /// `Visa siffrorna i en tabell`.
    package let tableTitle: String
    /// The same numbers.
    package let table: DataTable?

    /// Makes the model of one.
    package init(
        id: String, caption: String, wide: SafeHTML, narrow: SafeHTML, notes: [String] = [],
        legend: [LegendItem] = [], tableTitle: String, table: DataTable? = nil
    ) {
        self.id = id
        self.caption = caption
        self.wide = wide
        self.narrow = narrow
        self.notes = notes
        self.legend = legend
        self.tableTitle = tableTitle
        self.table = table
    }
}
