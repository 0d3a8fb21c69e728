// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Where a page ended: the next one begins after it.
package struct PageKey: Sendable, Hashable {
    /// The store's moment of the first page; what was written later is left out.
    package var moment: Int64
    /// The sort values of the last resource, one for each sort key.
    package var sortValues: [SortValue]
    /// The store's number of the last resource; breaks ties.
    package var row: Int64

    /// A place in a search.
    package init(moment: Int64, sortValues: [SortValue], row: Int64) {
        self.moment = moment
        self.sortValues = sortValues
        self.row = row
    }
}
