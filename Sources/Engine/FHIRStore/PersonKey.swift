// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A human being, by keyed hash of the identity number.
///
/// Each care provider has its own Patient resource; the key joins them without naming anyone.
package struct PersonKey: Sendable, Hashable, Codable {
    /// The 64-bit hash.
    package let rawValue: Int64

    /// A key read back from a database.
    package init(rawValue: Int64) {
        self.rawValue = rawValue
    }
}
