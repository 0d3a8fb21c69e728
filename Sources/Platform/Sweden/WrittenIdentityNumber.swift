// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// The digits of an identity number as somebody wrote it, before it is known to be one.
struct WrittenIdentityNumber {
    /// Ten or twelve digits, 0 to 9.
    let digits: [UInt8]
    /// Whether a plus sign stands before the last four: 100 years or older.
    let hasPlus: Bool

    /// Digits with at most one sign, before the last four; spaces around do not matter.
    init?(_ text: String) {
        let bytes = text.utf8.drop { $0 == UInt8(ascii: " ") }
        var digits: [UInt8] = []
        var hasPlus = false
        var signPlace: Int?
        var isEnded = false
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9") where !isEnded:
                digits.append(byte - UInt8(ascii: "0"))
            case UInt8(ascii: "-"), UInt8(ascii: "+"):
                guard signPlace == nil, !isEnded else { return nil }
                signPlace = digits.count
                hasPlus = byte == UInt8(ascii: "+")
            case UInt8(ascii: " "): isEnded = true
            default: return nil
            }
            if digits.count > 12 { return nil }
        }
        guard digits.count == 10 || digits.count == 12 else { return nil }
        if let signPlace, signPlace != digits.count - 4 { return nil }
        self.digits = digits
        self.hasPlus = hasPlus
    }
}
