// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// How one wants pages: language, reading mode and theme. Kept in a cookie and set by the form in the footer.
package struct Display: Sendable, Hashable {
    /// Colours.
    package enum Theme: String, Sendable, Hashable, CaseIterable {
        /// As the device says.
        case auto
        /// Dark text on light.
        case light
        /// Light text on dark.
        case dark
        /// As far apart as can be.
        case contrast
    }

    /// How much is on a page, and how large.
    package enum Reading: String, Sendable, Hashable, CaseIterable {
        /// The usual.
        case standard
        /// Easy to read: larger, fewer things, easier words.
        case easy
    }

    /// Swedish or English, as chosen.
    package var isEnglish: Bool
    /// Reading mode.
    package var reading: Reading
    /// Theme.
    package var theme: Theme

    /// Swedish, standard, as the device says, unless told otherwise.
    package init(isEnglish: Bool = false, reading: Reading = .standard, theme: Theme = .auto) {
        self.isEnglish = isEnglish
        self.reading = reading
        self.theme = theme
    }

    /// The language that texts are taken from.
    package var language: Language {
        if isEnglish { return .english }
        return reading == .easy ? .easySwedish : .swedish
    }

    /// Name of the cookie.
    package static let cookieName = "visning"

    /// Value for the cookie: `sv.standard.auto`.
    package var cookieValue: String {
        "\(isEnglish ? "en" : "sv").\(reading.rawValue).\(theme.rawValue)"
    }

    /// Reads a cookie; parts that are unknown or missing are as by default.
    package init(cookie: String?) {
        self.init()
        let parts = (cookie ?? "").split(separator: ".").map(String.init)
        guard parts.count == 3 else { return }
        set(.language, to: parts[0])
        set(.reading, to: parts[1])
        set(.theme, to: parts[2])
    }

    /// A field of the form `POST /installningar/visning`. Each button sends one of them.
    package enum Field: String, Sendable, CaseIterable {
        /// `sv` or `en`.
        case language = "sprak"
        /// `standard` or `easy`.
        case reading = "lasning"
        /// `auto`, `light`, `dark` or `contrast`.
        case theme = "tema"
    }

    /// Name of the hidden field that holds the path to go back to.
    package static let returnField = "tillbaka"

    /// Sets one part from a form; an unknown value changes nothing.
    package mutating func set(_ field: Field, to value: String) {
        switch field {
        case .language: if value == "sv" || value == "en" { isEnglish = value == "en" }
        case .reading: reading = Reading(rawValue: value) ?? reading
        case .theme: theme = Theme(rawValue: value) ?? theme
        }
    }
}
