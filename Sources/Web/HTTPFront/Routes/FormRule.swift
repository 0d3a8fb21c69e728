// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// What the body of a POST from a page must carry.
package enum FormRule: String, Sendable, Hashable {
    /// No form.
    case none
    /// A form without a session behind it, held to the same origin only.
    case open
    /// A form with the CSRF token of its session.
    case sealed
    /// A sealed form that also says for which person, and in which commission, it was opened.
    case personal
}
