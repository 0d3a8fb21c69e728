// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Terms and values. Template `components/summary-list`.
package struct SummaryList: Encodable, Sendable, Hashable {
    /// The rows.
    package let rows: [SummaryRow]

    /// Makes the model of one.
    package init(_ rows: [SummaryRow]) {
        self.rows = rows
    }
}
