// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import HTTPFront

/// A date as it was written in three fields.
struct WrittenDate: Sendable, Hashable {
    var day = ""
    var month = ""
    var year = ""

    /// The fields of a day.
    init(_ value: CalendarDay?) {
        guard let value else { return }
        day = String(value.day)
        month = String(value.month)
        year = String(value.year)
    }

    /// As sent under a name.
    init(_ form: FormFields, _ name: String) {
        day = form.trimmed("\(name)-dag")
        month = form.trimmed("\(name)-manad")
        year = form.trimmed("\(name)-ar")
    }

    var isEmpty: Bool { day.isEmpty && month.isEmpty && year.isEmpty }

    /// The day; nil when it is none.
    var value: CalendarDay? {
        guard let year = Int(year), let month = Int(month), let day = Int(day), (1900...2200).contains(year)
        else { return nil }
        return CalendarDay(year: year, month: month, day: day)
    }
}
