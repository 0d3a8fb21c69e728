// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A date, dateTime or time with the precision it was written with.
struct PathMoment: Sendable {
    enum Kind: Sendable { case date, dateTime, time }

    let kind: Kind
    /// Year, month, day, hour, minute, millisecond of the minute: as many as are known. A time begins with
    /// three zeros.
    var fields: [Int]
    /// Whether the seconds were written; a moment to the minute and one to the second differ in precision.
    var hasSeconds: Bool { fields.count == 6 }
    /// Digits of a fraction of a second as written, 0 when none.
    let fractionDigits: Int
    /// Minutes east of UTC, when a zone was written.
    let offsetMinutes: Int?

    init(kind: Kind, fields: [Int], fractionDigits: Int, offsetMinutes: Int?) {
        self.kind = kind
        self.fields = fields
        self.fractionDigits = fractionDigits
        self.offsetMinutes = offsetMinutes
    }

    /// Reads the text of a literal or of an element; nil when it is not one.
    init?(_ text: String, _ kind: Kind) {
        var reader = MomentReader(text)
        var fields = [0, 0, 0]
        if kind != .time {
            guard let date = reader.date() else { return nil }
            fields = date
        }
        var fraction = 0
        var zone: Int?
        if kind == .time || (kind == .dateTime && reader.take("T")) {
            if kind == .time { _ = reader.take("T") }
            if reader.isAtEnd, kind == .dateTime {
                self.init(kind: kind, fields: fields, fractionDigits: 0, offsetMinutes: nil)
                return
            }
            guard fields.count == 3, let time = reader.time(&fraction) else { return nil }
            fields += time
            if kind == .dateTime { zone = reader.zone() }
        }
        guard reader.isAtEnd else { return nil }
        self.init(kind: kind, fields: fields, fractionDigits: fraction, offsetMinutes: zone)
    }

    /// The text as FHIRPath writes it.
    var text: String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        var text = ""
        if kind != .time {
            let year = String(fields[0])
            text = String(repeating: "0", count: max(0, 4 - year.count)) + year
            for field in fields.dropFirst().prefix(2) { text += "-" + two(field) }
        }
        if fields.count > 3 {
            text += (kind == .time ? "" : "T") + two(fields[3])
            if fields.count > 4 { text += ":" + two(fields[4]) }
            if fields.count > 5 {
                text += ":" + two(fields[5] / 1000)
                if fractionDigits > 0 {
                    let milliseconds = String(fields[5] % 1000 + 1000).dropFirst()
                    text += "." + milliseconds
                }
            }
        }
        guard let offsetMinutes else { return text }
        if offsetMinutes == 0 { return text + "Z" }
        let size = abs(offsetMinutes)
        return text + (offsetMinutes < 0 ? "-" : "+") + two(size / 60) + ":" + two(size % 60)
    }
}
