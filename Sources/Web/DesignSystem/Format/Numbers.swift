// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Numbers as Swedes write them: decimal comma, thousands apart by a space that does not break.
package enum Numbers {
    /// A whole number: `12 345`. Four digits are written together.
    package static func text(_ value: Int) -> String {
        let digits = String(value.magnitude)
        let sign = value < 0 ? "\u{2212}" : ""
        guard digits.count > 4 else { return sign + digits }
        var result = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { result.append("\u{A0}") }
            result.append(digit)
        }
        return sign + result
    }

    /// A number with a fixed count of decimals, rounded half away from zero: `5,2`.
    package static func text(_ value: Double, decimals: Int) -> String {
        guard value.isFinite, abs(value) < 1e15 else { return "\u{2013}" }
        var scale = 1.0
        for _ in 0..<decimals { scale *= 10 }
        let scaled = Int((abs(value) * scale).rounded(.toNearestOrAwayFromZero))
        let sign = value < 0 && scaled > 0 ? "\u{2212}" : ""
        guard decimals > 0 else { return sign + text(scaled) }
        let whole = scaled / Int(scale)
        let fraction = String(scaled % Int(scale))
        let zeros = String(repeating: "0", count: decimals - fraction.count)
        return "\(sign)\(text(whole)),\(zeros)\(fraction)"
    }

    /// A number as it was written in data, `5.20`, with a decimal comma: `5,20`.
    package static func text(written value: String) -> String {
        String(value.map { $0 == "." ? "," : $0 == "-" ? "\u{2212}" : $0 })
    }

    /// Two shares as a span: `58,3–64,9 %`.
    package static func span(_ low: Double, _ high: Double) -> String {
        "\(text(low * 100, decimals: 1))\u{2013}\(percent(high, decimals: 1))"
    }

    /// A share as per cent: `12,5 %`.
    package static func percent(_ share: Double, decimals: Int = 0) -> String {
        text(share * 100, decimals: decimals) + "\u{A0}%"
    }
}
