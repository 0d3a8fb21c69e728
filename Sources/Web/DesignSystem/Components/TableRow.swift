// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// One row; its first cell is its heading.
package struct TableRow: Encodable, Sendable, Hashable {
    /// Heading of the row.
    package let head: TableCell
    /// The others, in the order of the columns.
    package let cells: [TableCell]

    /// Makes the model of one.
    package init(_ head: TableCell, _ cells: [TableCell]) {
        self.head = head
        self.cells = cells
    }
}
