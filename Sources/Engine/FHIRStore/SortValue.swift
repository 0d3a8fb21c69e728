// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// What a resource is sorted by, as a store compares it.
package enum SortValue: Sendable, Hashable {
    /// The resource lacks the parameter; such come last.
    case null
    case integer(Int64)
    case text(String)
}
