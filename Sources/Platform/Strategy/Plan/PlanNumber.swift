// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Numbers as they stand in facts and files: a point, and no decimals that say nothing.
package enum PlanNumber {
    /// `5`, `14.8`.
    package static func text(_ value: Double) -> String {
        value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
    }

    /// A number as people write it, with comma or point; nil when it is none.
    package static func value(of written: String) -> Double? {
        let text = written.filter { !$0.isWhitespace && $0 != "%" }.map { $0 == "," ? "." : $0 }
        guard let value = Double(String(text)), value.isFinite, abs(value) < 1e12 else { return nil }
        return value
    }
}
