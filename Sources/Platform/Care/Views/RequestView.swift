// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// A decision on support (*biståndsbeslut*), a referral or another order.
package struct RequestView: Sendable, Hashable {
    /// `Biståndsbeslut`, `Remiss`; empty when not told.
    package let category: String
    /// What is decided or asked for.
    package let title: String
    /// Whether it is a decision about the person, which can be appealed against.
    package let isDecision: Bool
    /// Why, in words.
    package let reasons: [String]
    /// What more is said, such as how to appeal.
    package let notes: [String]
    /// When it was decided or written.
    package let decided: CareMoment?
    /// When it begins to hold.
    package let from: CareMoment?
    /// When it stops to hold.
    package let until: CareMoment?
    /// Whether it stands.
    package let isActive: Bool
    /// Who is to do it, as HSA-id.
    package let performer: String

    /// Reads a ServiceRequest or DeviceRequest; nil for other types.
    package init?(_ resource: JSONValue) {
        let type = resource["resourceType"]?.string
        guard type == "ServiceRequest" || type == "DeviceRequest" else { return nil }
        category = resource.concept("category") ?? ""
        title = resource.concept("code") ?? resource.concept("codeCodeableConcept") ?? category
        isDecision = Self.isDecision(resource)
        reasons = resource.concepts("reasonCode")
        notes = resource.notes()
        decided = resource.when("authoredOn")
        from = resource["occurrencePeriod"]?.when("start") ?? resource.when("occurrenceDateTime")
        until = resource["occurrencePeriod"]?.when("end")
        isActive = resource["status"]?.isString("active") == true
        performer = resource.target("performer").map(\.id.text) ?? ""
    }

    /// Whether a request is a decision of social services.
    static func isDecision(_ resource: JSONValue) -> Bool {
        resource.concepts("category").contains { $0.lowercased().contains("beslut") }
    }
}
