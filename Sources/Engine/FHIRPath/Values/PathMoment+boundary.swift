// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

extension PathMoment {
    /// How many digits are written: 4 for a year, 8 for a day, 17 for a millisecond; of a time 2 to 9.
    var precision: Int {
        let known = kind == .time ? fields.count - 3 : fields.count
        let widths = kind == .time ? [2, 4, 6] : [4, 6, 8, 10, 12, 14]
        return widths[known - 1] + (hasSeconds && fractionDigits > 0 ? 3 : 0)
    }

    /// The first or last moment that would be written like this one, to so many digits; by default a date to
    /// the day, any other to the millisecond. nil when no moment has such a precision.
    ///
    /// A zone that is not written may be any: from +14:00 for the first moment to -12:00 for the last.
    func boundary(isHigh: Bool, precision: Int?) -> PathMoment? {
        let wanted = precision ?? (kind == .date ? 8 : kind == .dateTime ? 17 : 9)
        let widths =
            kind == .time ? [2: 4, 4: 5, 6: 6, 9: 6] : [4: 1, 6: 2, 8: 3, 10: 4, 12: 5, 14: 6, 17: 6]
        guard let count = widths[wanted] else { return nil }
        var fields = Array(fields.prefix(count))
        while fields.count < count { fields.append(Self.bound(of: fields, isHigh: isHigh)) }
        let hasFraction = wanted == (kind == .time ? 9 : 17)
        if count == 6 {
            if isHigh, self.fields.count == 6 { fields[5] += spread }
            if !hasFraction { fields[5] -= fields[5] % 1000 }
        }
        let kind: Kind = kind == .time ? .time : count > 3 ? .dateTime : .date
        let zone = kind == .dateTime ? offsetMinutes ?? (isHigh ? -12 * 60 : 14 * 60) : nil
        return PathMoment(
            kind: kind, fields: fields, fractionDigits: hasFraction ? 3 : 0, offsetMinutes: zone)
    }

    /// How many milliseconds the written digits leave open.
    private var spread: Int {
        switch fractionDigits {
        case 0: 999
        case 1: 99
        case 2: 9
        default: 0
        }
    }

    /// The first or last value of the field that follows.
    private static func bound(of fields: [Int], isHigh: Bool) -> Int {
        switch fields.count {
        case 1: isHigh ? 12 : 1
        case 2: isHigh ? MomentReader.days(inMonth: fields[1], of: fields[0]) : 1
        case 3: isHigh ? 23 : 0
        case 4: isHigh ? 59 : 0
        default: isHigh ? 59_999 : 0
        }
    }

    /// The moment as an item.
    var item: PathItem {
        switch kind {
        case .date: .date(text)
        case .dateTime: .dateTime(text)
        case .time: .time(text)
        }
    }
}
