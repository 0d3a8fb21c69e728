// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// What a judgement asks for beyond R4 itself.
package struct ConformanceOptions: Sendable {
    /// Profiles that the resource must follow beside those that it claims.
    package var profiles: [String] = []
    /// Fetches what a reference outside of the resource names; nil when it is not at hand.
    package var resolve: (@Sendable (_ reference: String) -> JSONValue?)?
    /// Looks at an Identifier and says what is wrong with it, going on from its path: check digits and the
    /// like.
    package var checkIdentifier: (@Sendable (_ system: String, _ value: String) -> Wording?)?
    /// Whether a URL with `example.org` or the like in it is only told of; otherwise it is an error, as it
    /// is in production.
    package var allowsExamples = true
    /// Whether the profiles that resources claim in `meta.profile` are followed.
    package var followsClaims = true
    /// Whether an extension whose definition is not at hand is only told of. One that may change the meaning
    /// of what holds it (`modifierExtension`) is an error all the same.
    package var allowsUnknownExtensions = false
    /// Whether text that looks like HTML is refused outside of narratives.
    package var refusesMarkup = false
    /// Whether an element that a profile calls must-support and that is not there is told of.
    package var tellsMustSupport = false
    /// Where in time `now()` is.
    package var now: Instant?

    /// Asks for nothing.
    package init() {}
}
