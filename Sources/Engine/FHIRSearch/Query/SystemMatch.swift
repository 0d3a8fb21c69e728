// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Which code systems a token may have.
package enum SystemMatch: Sendable, Hashable {
    /// `code`: any or none
    case any
    /// `|code`: none
    case none
    /// `system|code`
    case exactly(String)
}
