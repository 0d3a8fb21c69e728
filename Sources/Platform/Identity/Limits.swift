// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// The limits of this module, in one place.
package enum Limits {
    /// A session ends so long after sign-in, whatever happens.
    package static let sessionLifeSeconds: Int64 = 10 * 3_600
    /// A session that is not used for so long ends.
    package static let sessionIdleSeconds: Int64 = 30 * 60
    /// Use is written down at most this often: a fact write for every request would cost more than it tells.
    package static let sessionTouchSeconds: Int64 = 60
    /// The longest life of a bearer token.
    package static let tokenHoursMax = 24 * 31
    /// Bytes of a secret: 256 bits.
    package static let secretBytes = 32
    /// A secret or token that is longer is not looked up.
    package static let secretTextMax = 128
    /// Sessions, tokens and staff that a process keeps in memory.
    package static let cachedFactsMax = 10_000
    /// Words of a name that a person is found by.
    package static let nameWordsMax = 8
    /// From this age nobody has a guardian. Source: 9 kap. 1 § föräldrabalken.
    package static let adultAge = 18
    /// Scopes in one text.
    package static let scopesMax = 200
}
