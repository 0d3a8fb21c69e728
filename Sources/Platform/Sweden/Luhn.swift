// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// The check digit of Swedish identity and organisation numbers.
enum Luhn {
    /// Whether the digits, the check digit last, agree. Weights 2, 1, 2, … end with 1 at the check digit.
    static func isValid(_ digits: some BidirectionalCollection<UInt8>) -> Bool {
        var sum = 0
        for (place, digit) in digits.reversed().enumerated() {
            let product = Int(digit) * (place.isMultiple(of: 2) ? 1 : 2)
            sum += product > 9 ? product - 9 : product
        }
        return !digits.isEmpty && sum.isMultiple(of: 10)
    }
}
