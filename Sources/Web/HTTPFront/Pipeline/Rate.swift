// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// How often something may be asked for.
package struct Rate: Sendable, Hashable {
    /// Requests at once after a rest.
    package var burst: Int
    /// Requests a minute in the long run. At least 1.
    package var perMinute: Int

    /// Makes a rate.
    package init(burst: Int, perMinute: Int) {
        self.burst = burst
        self.perMinute = perMinute
    }
}
