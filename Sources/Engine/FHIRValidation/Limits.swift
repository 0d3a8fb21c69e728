// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// What validation says at most.
package enum ValidationLimits {
    /// The most findings about one document; one more says that there were others.
    package static let issuesMax = 100
    /// The most characters of a value or name that a finding repeats.
    package static let echoCharactersMax = 40
    /// The most codes or element names that a finding lists.
    package static let listedMax = 12
}
