// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// How a button looks.
package enum ButtonKind: String, Encodable, Sendable, Hashable, CaseIterable {
    /// The one thing the page is for.
    case primary
    /// Something else.
    case secondary
    /// What cannot easily be undone.
    case danger
    /// As a link.
    case quiet
}
