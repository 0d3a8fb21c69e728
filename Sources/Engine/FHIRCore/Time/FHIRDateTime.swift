// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A FHIR date, dateTime or instant with its precision.
package struct FHIRDateTime: Sendable, Hashable {
    /// How much of the date and time is given.
    package enum Precision: Int, Sendable, Hashable, Comparable {
        case year, month, day, minute, second, millisecond

        /// Whether the left precision is coarser.
        package static func < (left: Precision, right: Precision) -> Bool { left.rawValue < right.rawValue }
    }

    /// The text as it was given.
    package let text: String
    private let parsed: DateTimeText

    /// A FHIR date, dateTime or instant; nil for anything else, and for days that do not exist.
    ///
    /// Source: FHIR R4 2.24.0.1. A time needs seconds and a zone; 24:00 is refused.
    package init?(_ text: String) {
        self.init(text, requiringZone: true)
    }

    /// The value of a search parameter: a time may lack seconds and zone.
    ///
    /// Source: FHIR R4 3.1.1.4.6.
    package init?(searchText text: String) {
        self.init(text, requiringZone: false)
    }

    /// A date or time; strict as FHIR elements are, or as free as search values are.
    package init?(_ text: String, requiringZone: Bool) {
        guard let parsed = DateTimeText(text.utf8.span) else { return nil }
        if requiringZone, parsed.precision > .day, parsed.instant == nil { return nil }
        self.text = text
        self.parsed = parsed
    }

    /// How much is given.
    package var precision: Precision { parsed.precision }

    /// Whether the time has a zone. Never true for years, months and days.
    package var hasZone: Bool { parsed.zoneSeconds != nil }

    /// The day as written, in the text's own zone; nil for a year or a month.
    package var day: CalendarDay? { precision >= .day ? parsed.day : nil }

    /// The moment, when seconds and a zone are given.
    package var instant: Instant? { parsed.instant }

    /// All moments that the text covers, half-open: from the first to the first after.
    ///
    /// Fractions of a second cover one millisecond, whatever their number of digits.
    /// - Parameter zone: Where the wall clock hangs when the text has no zone.
    package func bounds(in zone: ZoneRule) -> Range<Instant> {
        let start = instant(parsed.localSeconds, zone).adding(milliseconds: Int64(parsed.millisecond))
        if precision == .millisecond { return start..<start.adding(milliseconds: 1) }
        if precision >= .minute {
            return start..<start.adding(seconds: parsed.localSecondsAfter - parsed.localSeconds)
        }
        let end = instant(parsed.localSecondsAfter, zone)
        return start..<max(start, end)
    }

    private func instant(_ localSeconds: Int64, _ zone: ZoneRule) -> Instant {
        guard let offset = parsed.zoneSeconds else { return zone.instant(localSeconds: localSeconds) }
        return Instant(milliseconds: 0).adding(seconds: localSeconds - Int64(offset))
    }
}

extension FHIRDateTime: CustomStringConvertible {
    /// The text as it was given.
    package var description: String { text }
}
