// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Which way is better.
package enum GoodDirection: String, Sendable, Hashable, CaseIterable {
    case higher
    case lower
}
