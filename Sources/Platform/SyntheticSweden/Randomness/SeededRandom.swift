// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// SplitMix64: small, fast, and the same on every machine.
struct SeededRandom: RandomNumberGenerator, Sendable {
    private var state: UInt64

    /// A stream of its own for each pair of seed and parts.
    init(seed: UInt64, _ parts: Int...) {
        var mixed = seed &+ 0x9E37_79B9_7F4A_7C15
        for part in parts {
            mixed = Self.mix(mixed ^ Self.mix(UInt64(bitPattern: Int64(part)) &+ 0x9E37_79B9_7F4A_7C15))
        }
        state = mixed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        return Self.mix(state)
    }

    /// A whole number below `bound`; 0 when `bound` is not positive.
    mutating func below(_ bound: Int) -> Int {
        guard bound > 0 else { return 0 }
        return Int(((next() >> 32) &* UInt64(bound)) >> 32)
    }

    /// A whole number of the range.
    mutating func within(_ range: ClosedRange<Int>) -> Int {
        range.lowerBound + below(range.upperBound - range.lowerBound + 1)
    }

    /// A number of [0, 1).
    mutating func unit() -> Double {
        Double(next() >> 11) * 0x1p-53
    }

    /// True with the given probability.
    mutating func happens(_ probability: Double) -> Bool {
        unit() < probability
    }

    /// A number near `mean`: the sum of three even ones, so never further away than about three `spread`.
    mutating func near(_ mean: Double, spread: Double) -> Double {
        mean + (unit() + unit() + unit() - 1.5) * 2 * spread
    }

    /// One of a list that is not empty.
    mutating func pick<Element>(_ list: [Element]) -> Element {
        list[below(list.count)]
    }

    /// One of a list whose first elements are commonest.
    mutating func pickCommon<Element>(_ list: [Element]) -> Element {
        let low = min(unit(), unit() + 0.25)
        return list[min(list.count - 1, Int(low * Double(list.count)))]
    }

    private static func mix(_ value: UInt64) -> UInt64 {
        var mixed = value
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
