// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

extension EntryCollector {
    /// FHIR R4 8.7.6. Location.near is the one special parameter that has an expression.
    mutating func addPosition(_ value: JSONValue) {
        guard let latitude = degrees(value["latitude"], upTo: 90),
            let longitude = degrees(value["longitude"], upTo: 180)
        else { return }
        keep(.position(latitude: latitude, longitude: longitude))
    }

    private func degrees(_ value: JSONValue?, upTo most: Double) -> String? {
        guard let text = value?.numberText, let number = Double(text), abs(number) <= most else { return nil }
        return text
    }
}
