// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A table in a region that scrolls sideways where it must. Template `components/table`.
package struct DataTable: Encodable, Sendable, Hashable {
    /// Id of the caption.
    package let id: String
    /// What the table is.
    package let caption: String
    /// Whether the caption is only read out.
    package let isCaptionHidden: Bool
    /// Heads of all columns.
    package let columns: [TableColumn]
    /// The rows.
    package let rows: [TableRow]

    /// Makes the model of one.
    package init(
        id: String, caption: String, isCaptionHidden: Bool = false, columns: [TableColumn],
        rows: [TableRow]
    ) {
        self.id = id
        self.caption = caption
        self.isCaptionHidden = isCaptionHidden
        self.columns = columns
        self.rows = rows
    }
}
