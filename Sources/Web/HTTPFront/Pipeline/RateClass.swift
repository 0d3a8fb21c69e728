// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Kinds of requests whose number is limited for each client.
package enum RateClass: String, Sendable, Hashable, CaseIterable {
    /// Attempts to sign in, and requests with a token that nobody has. Counted by address.
    case signIn = "sign-in"
    /// Questions that find a person by number or name. Counted by reader.
    case personLookUp = "person-look-up"
}
