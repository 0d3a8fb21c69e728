// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import HTTPFront

/// An answer to a question about consent as it was sent: kept as written when something is wrong.
struct ConsentForm {
    /// What was chosen.
    enum Choice: String, CaseIterable {
        case yesUntil = "ja-till"
        case yes = "ja"
        case no = "nej"
    }

    /// Something to mend.
    enum Mistake: Equatable {
        case noChoice
        case noDay
        case passed
    }

    private(set) var choice: Choice?
    private(set) var day = ""
    private(set) var month = ""
    private(set) var year = ""
    private(set) var mistake: Mistake?
    private var until: CalendarDay?

    /// Not filled in.
    init() {}

    /// As sent.
    init(_ form: FormFields, today: CalendarDay) {
        choice = Choice(rawValue: form.trimmed("svar"))
        day = form.trimmed("till-dag")
        month = form.trimmed("till-manad")
        year = form.trimmed("till-ar")
        switch choice {
        case nil: mistake = .noChoice
        case .yesUntil:
            until = WrittenDay.read("\(day) \(month) \(year)")
            if let until { mistake = until <= today ? .passed : nil } else { mistake = .noDay }
        case .yes, .no: break
        }
    }

    var hasErrors: Bool { mistake != nil }

    /// The answer; nil when not filled in or wrong.
    var answer: (isYes: Bool, until: CalendarDay?)? {
        guard let choice, mistake == nil else { return nil }
        return (choice != .no, choice == .yesUntil ? until : nil)
    }
}
