// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// A number with a unit.
package struct PathQuantity: Sendable, Hashable {
    /// The number, digits as written.
    package let value: String
    /// A UCUM code or a calendar word (`year`); `1` when there is none.
    package let unit: String

    /// Makes a quantity; plural calendar words become singular.
    package init(value: String, unit: String) {
        self.value = value
        self.unit = Self.singular[unit] ?? unit
    }

    /// Reads a FHIR Quantity, Age, Duration and so on; nil without a number.
    init?(_ json: JSONValue) {
        guard let value = json["value"]?.numberText else { return nil }
        self.init(value: value, unit: json["code"]?.string ?? json["unit"]?.string ?? "1")
    }

    /// The calendar words, which date arithmetic takes, with their plurals.
    static let singular = [
        "years": "year", "months": "month", "weeks": "week", "days": "day",
        "hours": "hour", "minutes": "minute", "seconds": "second", "milliseconds": "millisecond",
    ]

    /// The UCUM unit of the same span as a calendar word.
    static let definiteUnits = [
        "week": "wk", "day": "d", "hour": "h", "minute": "min", "second": "s", "millisecond": "ms",
    ]

    /// Calendar word or UCUM code that date arithmetic takes, and the calendar word it moves by.
    static let calendarWords: [String: String] = [
        "year": "year", "month": "month", "week": "week", "day": "day", "hour": "hour", "minute": "minute",
        "second": "second", "millisecond": "millisecond", "a": "year", "mo": "month",
        "wk": "week", "d": "day", "h": "hour", "min": "minute", "s": "second", "ms": "millisecond",
    ]
}
