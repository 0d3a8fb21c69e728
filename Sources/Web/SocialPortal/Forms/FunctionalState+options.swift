// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import SocialCare

extension FunctionalState {
    /// The level of a form; nil when none is chosen.
    init?(written text: String) {
        guard let number = Int(text) else { return nil }
        self.init(rawValue: number)
    }

    /// The list in a form, with nothing chosen first.
    static func options(_ words: SocialWords) -> [(value: String, text: String)] {
        [("", words["social.level.choose"])]
            + allCases.map { (String($0.rawValue), "\($0.rawValue) \(words.level($0))") }
    }
}

extension FormInput {
    /// The three fields of a day.
    static func day(_ field: String, _ day: CalendarDay) -> [String: String] {
        [
            "\(field)-dag": String(day.day), "\(field)-manad": String(day.month),
            "\(field)-ar": String(day.year),
        ]
    }
}
