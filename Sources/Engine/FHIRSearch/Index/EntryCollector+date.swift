// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

extension EntryCollector {
    /// FHIR R4 3.1.1.4.7
    mutating func addDate(_ value: JSONValue, _ shape: ElementShape) {
        let span =
            switch shape {
            case .period: DateSpan(period: value, in: zone)
            case .timing: DateSpan(timing: value, in: zone)
            default: DateSpan(value.string, in: zone)
            }
        if let span { keep(.date(from: span.from, upTo: span.upTo)) }
    }
}
