// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Care

/// Something with the line of the record that it comes from.
package struct Noted<Value: Sendable>: Sendable {
    /// What.
    package let value: Value
    /// Where it stands.
    package let entry: RecordEntry

    /// Something noted.
    package init(_ value: Value, _ entry: RecordEntry) {
        self.value = value
        self.entry = entry
    }
}
