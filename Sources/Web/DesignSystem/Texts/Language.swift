// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A language that texts are kept in.
package enum Language: String, Sendable, Hashable, CaseIterable {
    /// Swedish; every text exists in it.
    case swedish = "sv"
    /// Easy-to-read Swedish.
    case easySwedish = "sv-simple"
    /// English.
    case english = "en"

    /// The value of an HTML `lang` attribute.
    package var htmlCode: String {
        self == .english ? "en" : "sv"
    }

    /// Where a missing text is taken from, nil for Swedish.
    package var fallback: Language? {
        self == .swedish ? nil : .swedish
    }
}
