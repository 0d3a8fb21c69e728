// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

extension TestNumberTable {
    /// All numbers of the table in order of birth; 20,565, read once.
    static let all: [TestNumber] = {
        var numbers: [TestNumber] = []
        numbers.reserveCapacity(count)
        var day = CalendarDay(year: 1890, month: 1, day: 1)?.daysSinceEpoch ?? 0
        var step = 0
        var serialHigh: Int?
        var hasStep = false
        for byte in packed.utf8 {
            guard let value = value(of: byte) else { continue }
            if !hasStep {
                step += value
                hasStep = value < 63
            } else if let high = serialHigh {
                day += step
                numbers.append(TestNumber(birthDay: day, serial: high * 64 + value))
                (step, serialHigh, hasStep) = (0, nil, false)
            } else {
                serialHigh = value
            }
        }
        return numbers
    }()

    private static func value(of byte: UInt8) -> Int? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(byte) - 48
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): Int(byte) - 65 + 10
        case UInt8(ascii: "a")...UInt8(ascii: "z"): Int(byte) - 97 + 36
        case UInt8(ascii: "-"): 62
        case UInt8(ascii: "_"): 63
        default: nil
        }
    }
}
