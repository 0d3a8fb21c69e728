// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A value of something measured.
package struct MeasuredValue: Sendable, Hashable {
    /// What was measured.
    package let sign: VitalSign
    /// The number with a decimal point, as it was written: `37.5`.
    package let number: String

    /// Reads a number as people write it, `37,5`; nil for what is no number or cannot be measured.
    package init?(_ sign: VitalSign, written: String) {
        let number = String(written.filter { !$0.isWhitespace }.map { $0 == "," ? "." : $0 })
        let parts = number.split(separator: ".", omittingEmptySubsequences: false)
        let isPlain =
            parts.count <= 2
            && parts.allSatisfy { part in
                !part.isEmpty && part.count <= 3 && part.allSatisfy { ("0"..."9").contains($0) }
            }
        guard isPlain, let value = Double(number), sign.range.contains(value) else { return nil }
        self.sign = sign
        let whole = parts[0].drop { $0 == "0" }
        self.number = (whole.isEmpty ? "0" : String(whole)) + (parts.count == 2 ? "." + parts[1] : "")
    }
}
