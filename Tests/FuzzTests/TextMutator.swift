// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Changes texts at random, the same way for the same seed: bits, bytes, and pieces of other texts.
struct TextMutator: RandomNumberGenerator {
    private var state: UInt64
    private let texts: [[UInt8]]

    init(seed: UInt64, texts: [[UInt8]]) {
        state = seed
        self.texts = texts
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// One of the texts, changed in one to five places.
    mutating func text() -> [UInt8] {
        var text = any()
        for _ in 0..<Int.random(in: 1...5, using: &self) {
            let place = Int.random(in: 0...text.count, using: &self)
            let end = min(text.count, place + Int.random(in: 1...8, using: &self))
            switch Int.random(in: 0..<6, using: &self) {
            case 0 where place < text.count: text[place] ^= 1 << UInt8.random(in: 0..<8, using: &self)
            case 1 where place < text.count: text[place] = UInt8.random(in: 0...255, using: &self)
            case 2: text.removeSubrange(place..<end)
            case 3:
                text.insert(contentsOf: text[place..<end], at: Int.random(in: 0...text.count, using: &self))
            case 4: text.removeSubrange(place...)
            default: text.insert(contentsOf: piece(), at: place)
            }
        }
        return text
    }

    private mutating func any() -> [UInt8] {
        texts.isEmpty ? [] : texts[Int.random(in: 0..<texts.count, using: &self)]
    }

    private mutating func piece() -> ArraySlice<UInt8> {
        let other = any()
        let start = Int.random(in: 0...other.count, using: &self)
        return other[start..<min(other.count, start + Int.random(in: 1...40, using: &self))]
    }
}
