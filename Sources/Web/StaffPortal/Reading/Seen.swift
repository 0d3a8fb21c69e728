// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Care

/// A line of the record with what it holds.
struct Seen<View: Sendable>: Sendable {
    let entry: RecordEntry
    let view: View
}
