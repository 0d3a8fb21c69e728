// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

extension EntryCollector {
    /// FHIR R4 3.1.1.4.5
    mutating func addNumber(_ value: JSONValue) {
        guard let text = value.numberText, let span = NumberSpan(text) else { return }
        keep(.number(text, low: span.low, high: span.high))
    }

    /// FHIR R4 3.1.1.4.13
    mutating func addQuantity(_ value: JSONValue, _ shape: ElementShape) {
        switch shape {
        case .range: addRange(value)
        case .money:
            guard let span = value["value"]?.numberText.flatMap({ NumberSpan($0) }) else { return }
            let currency = value["currency"]?.string
            keep(
                .quantity(
                    system: currency == nil ? nil : "urn:iso:std:iso:4217", code: currency, unit: currency,
                    low: span.low, high: span.high))
        case .number:
            guard let span = value.numberText.flatMap({ NumberSpan($0) }) else { return }
            keep(.quantity(system: nil, code: nil, unit: nil, low: span.low, high: span.high))
        default: addMeasured(value)
        }
    }

    private mutating func addMeasured(_ value: JSONValue) {
        guard let span = value["value"]?.numberText.flatMap({ NumberSpan($0) }) else { return }
        var (low, high) = (span.low, span.high)
        switch value["comparator"]?.string {
        case "<", "<=": low = -Double.infinity
        case ">", ">=": high = Double.infinity
        default: break
        }
        keepQuantity(unitOf: value, low: low, high: high)
    }

    private mutating func addRange(_ range: JSONValue) {
        let low = range["low"]
        let high = range["high"]
        guard let measured = low ?? high else { return }
        let lowSpan = low?["value"]?.numberText.flatMap { NumberSpan($0) }
        let highSpan = high?["value"]?.numberText.flatMap { NumberSpan($0) }
        if lowSpan == nil, highSpan == nil { return }
        keepQuantity(
            unitOf: measured, low: lowSpan?.low ?? -Double.infinity, high: highSpan?.high ?? Double.infinity)
    }

    private mutating func keepQuantity(unitOf value: JSONValue, low: Double, high: Double) {
        keep(
            .quantity(
                system: value["system"]?.string, code: value["code"]?.string, unit: value["unit"]?.string,
                low: low,
                high: high))
    }
}
