// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Sweden

/// The day that a resource is about: what a block's period and the timeline go by.
package enum CareDay {
    /// Elements to look at in order, as paths; the first that holds a date counts.
    private static let paths: [[String]] = [
        ["effectiveDateTime"], ["effectivePeriod", "start"], ["effectiveInstant"],
        ["performedDateTime"], ["performedPeriod", "start"], ["occurrenceDateTime"],
        ["occurrencePeriod", "start"],
        ["period", "start"], ["start"], ["authoredOn"], ["recordedDate"], ["onsetDateTime"], ["date"],
        ["dateTime"],
        ["issued"], ["sent"], ["created"], ["recorded"], ["dateAsserted"], ["assertedDate"], ["startDate"],
    ]

    /// - Returns: nil when the resource tells no day.
    package static func of(_ resource: JSONValue) -> CalendarDay? {
        for path in paths {
            var value: JSONValue? = resource
            for name in path { value = value?[name] }
            guard let text = value?.string, let moment = FHIRDateTime(text) else { continue }
            return SwedishTime.day(of: moment.bounds(in: SwedishTime.zone).lowerBound)
        }
        return nil
    }
}
