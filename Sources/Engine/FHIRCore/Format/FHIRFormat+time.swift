// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

extension FHIRFormat {
    /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, a day that exists.
    package static func isDate(_ text: Span<UInt8>) -> Bool {
        guard let parsed = DateTimeText(text) else { return false }
        return parsed.precision <= .day
    }

    /// A date, or a date with time, seconds and zone.
    package static func isDateTime(_ text: Span<UInt8>) -> Bool {
        guard let parsed = DateTimeText(text) else { return false }
        return parsed.precision <= .day || parsed.instant != nil
    }

    /// A date with time, seconds and zone.
    package static func isInstant(_ text: Span<UInt8>) -> Bool {
        DateTimeText(text)?.instant != nil
    }

    /// `hh:mm:ss`, with a fraction or without; no zone, no 24:00.
    package static func isTime(_ text: Span<UInt8>) -> Bool {
        var reader = DigitReader(text)
        guard reader.minutes(text) != nil, reader.skip(text, ":"), reader.second(text) != nil else {
            return false
        }
        return reader.isAtEnd || (reader.fraction(text) != nil && reader.isAtEnd)
    }
}
