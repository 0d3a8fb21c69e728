// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Reads the parts of a date and time.
struct MomentReader {
    private let bytes: [UInt8]
    private var position = 0

    init(_ text: String) {
        bytes = Array(text.utf8)
    }

    var isAtEnd: Bool { position == bytes.count }

    mutating func take(_ mark: Unicode.Scalar) -> Bool {
        guard position < bytes.count, bytes[position] == UInt8(ascii: mark) else { return false }
        position += 1
        return true
    }

    /// Year, and month and day when written; nil when impossible.
    mutating func date() -> [Int]? {
        guard let year = number(digits: 4), year > 0 else { return nil }
        guard take("-") else { return [year] }
        guard let month = number(digits: 2), (1...12).contains(month) else { return nil }
        guard take("-") else { return [year, month] }
        guard let day = number(digits: 2), day >= 1, day <= Self.days(inMonth: month, of: year) else {
            return nil
        }
        return [year, month, day]
    }

    /// Hour, and minute and millisecond of the minute when written; nil when impossible.
    mutating func time(_ fractionDigits: inout Int) -> [Int]? {
        guard let hour = number(digits: 2), hour < 24 else { return nil }
        guard take(":") else { return [hour] }
        guard let minute = number(digits: 2), minute < 60 else { return nil }
        guard take(":") else { return [hour, minute] }
        guard let second = number(digits: 2), second < 60 else { return nil }
        var milliseconds = second * 1000
        if take(".") {
            var unit = 100
            while position < bytes.count, (0x30...0x39).contains(bytes[position]) {
                milliseconds += Int(bytes[position] - 0x30) * unit
                unit /= 10
                fractionDigits += 1
                position += 1
            }
            if fractionDigits == 0 { return nil }
        }
        return [hour, minute, milliseconds]
    }

    /// Minutes east of UTC; nil when no zone is written or it is impossible (then not at the end).
    mutating func zone() -> Int? {
        if take("Z") { return 0 }
        let start = position
        let isWest = take("-")
        guard isWest || take("+") else { return nil }
        guard let hours = number(digits: 2), hours <= 14, take(":"), let minutes = number(digits: 2),
            minutes < 60
        else {
            position = start
            return nil
        }
        return (hours * 60 + minutes) * (isWest ? -1 : 1)
    }

    static func days(inMonth month: Int, of year: Int) -> Int {
        if month == 2 { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28 }
        return [4, 6, 9, 11].contains(month) ? 30 : 31
    }

    private mutating func number(digits: Int) -> Int? {
        guard position + digits <= bytes.count else { return nil }
        var number = 0
        for byte in bytes[position..<position + digits] {
            guard (0x30...0x39).contains(byte) else { return nil }
            number = number * 10 + Int(byte - 0x30)
        }
        position += digits
        return number
    }
}
