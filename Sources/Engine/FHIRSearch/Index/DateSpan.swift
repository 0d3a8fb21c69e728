// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// The half-open span that dates of a resource cover.
struct DateSpan {
    var from: Instant
    var upTo: Instant

    /// A date, dateTime or instant.
    init?(_ text: String?, in zone: ZoneRule) {
        guard let text, let bounds = FHIRDateTime(text)?.bounds(in: zone) else { return nil }
        from = bounds.lowerBound
        upTo = bounds.upperBound
    }

    /// A Period; open ends reach as far as time does.
    init?(period: JSONValue, in zone: ZoneRule) {
        let start = DateSpan(period["start"]?.string, in: zone)
        let end = DateSpan(period["end"]?.string, in: zone)
        if start == nil, end == nil { return nil }
        from = start?.from ?? .distantPast
        upTo = end?.upTo ?? .distantFuture
        if upTo < from { return nil }
    }

    /// A Timing: from its first event or bound to its last (FHIR R4 3.1.1.4.7).
    init?(timing: JSONValue, in zone: ZoneRule) {
        var spans: [DateSpan] = []
        if let events = timing["event"] {
            for event in events.elements {
                if let span = DateSpan(event.string, in: zone) { spans.append(span) }
            }
        }
        if let bounds = timing["repeat"]?["boundsPeriod"], let span = DateSpan(period: bounds, in: zone) {
            spans.append(span)
        }
        guard var whole = spans.first else { return nil }
        for span in spans.dropFirst() {
            whole.from = min(whole.from, span.from)
            whole.upTo = max(whole.upTo, span.upTo)
        }
        self = whole
    }
}
