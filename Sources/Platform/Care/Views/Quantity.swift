// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// A measured amount as it was written.
package struct Quantity: Sendable, Hashable {
    /// The number.
    package let value: Double
    /// The number as it was written, `5.20`: its decimals say how exact it is.
    package let written: String
    /// `<`, `<=`, `>` or `>=` when the true value is only known to lie there; else empty.
    package let comparator: String
    /// Unit as people read it.
    package let unit: String

    /// An amount.
    package init(value: Double, written: String, comparator: String = "", unit: String) {
        self.value = value
        self.written = written
        self.comparator = comparator
        self.unit = unit
    }

    /// Reads a FHIR Quantity; nil without a number.
    package init?(_ json: JSONValue?) {
        guard let json, let written = json["value"]?.numberText, let value = Double(written) else {
            return nil
        }
        self.init(
            value: value, written: written, comparator: json["comparator"]?.string ?? "",
            unit: json["unit"]?.string ?? json["code"]?.string ?? "")
    }
}
