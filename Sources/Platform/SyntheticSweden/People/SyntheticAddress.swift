// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Where a person is registered.
package struct SyntheticAddress: Sendable, Hashable {
    /// Street and number.
    package let street: String
    /// Five digits.
    package let postalCode: String
    /// Postal locality.
    package let city: String
}
