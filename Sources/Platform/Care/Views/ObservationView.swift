// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// A laboratory result or something else that was measured or seen.
package struct ObservationView: Sendable, Hashable {
    /// What was found.
    package enum Value: Sendable, Hashable {
        case quantity(Quantity)
        case text(String)
        /// Several, such as upper and lower blood pressure: name and amount.
        case parts([Part])
        /// Nothing, or why there is nothing, in words.
        case none(String)
    }

    /// One of several values of a measurement.
    package struct Part: Sendable, Hashable {
        /// What this value is.
        package let name: String
        /// How much.
        package let quantity: Quantity

        /// A part.
        package init(name: String, quantity: Quantity) {
            self.name = name
            self.quantity = quantity
        }
    }

    /// What was measured.
    package let name: String
    /// Its codes, the laboratory's own first.
    package let codes: [CodedValue]
    /// What was found.
    package let value: Value
    /// The laboratory's interval at that time.
    package let reference: ValueRange?
    /// The person's own goal at that time.
    package let goal: ValueRange?
    /// Whether more will come.
    package let isPreliminary: Bool
    /// When the sample was taken or the measurement made.
    package let taken: CareMoment?
    /// Where on the body, such as a tooth.
    package let site: String?
    /// Whether the person measured it herself.
    package let isOwnMeasurement: Bool
    /// Remarks.
    package let notes: [String]

    /// Reads an Observation; nil for other types.
    package init?(_ resource: JSONValue) {
        guard resource["resourceType"]?.isString("Observation") == true else { return nil }
        name = resource.concept("code") ?? ""
        codes = resource.codings("code")
        let status = resource["status"]?.string
        isPreliminary = status == "preliminary" || status == "registered"
        taken =
            resource.when("effectiveDateTime") ?? resource.when("effectiveInstant")
            ?? resource["effectivePeriod"]?.when("start") ?? resource.when("issued")
        site = resource.concept("bodySite")
        notes = resource.notes()
        isOwnMeasurement = resource.list("performer").contains {
            $0["reference"]?.string.flatMap { FHIRReference($0).key }?.type == "Patient"
        }
        value = Self.value(resource)
        let ranges = resource.list("referenceRange")
        goal = ranges.first(where: Self.isGoal).map(Self.range)
        reference = ranges.first { !Self.isGoal($0) && ($0["low"] != nil || $0["high"] != nil) }.map(
            Self.range)
    }

    /// The amount, when it is a single one.
    package var quantity: Quantity? {
        guard case .quantity(let quantity) = value else { return nil }
        return quantity
    }

    /// The code that pages of one measurement go by: the first, else nil.
    package var mainCode: String? { codes.first?.code }

    private static func value(_ resource: JSONValue) -> Value {
        if let quantity = Quantity(resource["valueQuantity"]) { return .quantity(quantity) }
        let parts = resource.list("component").compactMap { part -> Part? in
            guard let quantity = Quantity(part["valueQuantity"]) else { return nil }
            return Part(name: part.concept("code") ?? "", quantity: quantity)
        }
        if !parts.isEmpty { return .parts(parts) }
        if let text = resource.concept("valueCodeableConcept") ?? resource["valueString"]?.string {
            return .text(text)
        }
        if let number = resource["valueInteger"]?.numberText, let value = Double(number) {
            return .quantity(Quantity(value: value, written: number, unit: ""))
        }
        if let flag = resource["valueBoolean"]?.bool { return .text(flag ? "Ja" : "Nej") }
        return .none(resource.concept("dataAbsentReason") ?? "")
    }

    private static func isGoal(_ range: JSONValue) -> Bool {
        range.codings("type").contains { $0.code == "treatment" || $0.code == "recommended" }
    }

    private static func range(_ json: JSONValue) -> ValueRange {
        ValueRange(low: Quantity(json["low"])?.value, high: Quantity(json["high"])?.value)
    }
}
