// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Where a person is registered.
package struct SyntheticAddress: Sendable, Hashable {
    package let street: String
    package let postalCode: String
    package let city: String
}
