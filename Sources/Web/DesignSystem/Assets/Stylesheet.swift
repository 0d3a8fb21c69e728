// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Style text made short, by bytes: it is made anew at each start.
struct Stylesheet {
    private(set) var bytes: [UInt8] = []

    /// Adds a sheet without its remarks, indentation and line ends.
    mutating func add(_ sheet: [UInt8]) {
        var dense: [UInt8] = []
        dense.reserveCapacity(sheet.count)
        var isRemark = false
        for line in sheet.split(separator: UInt8(ascii: "\n")) {
            let trimmed = line.drop { $0 == UInt8(ascii: " ") }
            if trimmed.starts(with: "/*".utf8) { isRemark = true }
            if !isRemark {
                dense += trimmed
                if trimmed.last == UInt8(ascii: ",") { dense.append(UInt8(ascii: " ")) }
            }
            if trimmed.suffix(2).elementsEqual("*/".utf8) { isRemark = false }
        }
        for (long, short) in [(" {", "{"), ("{ ", "{"), ("; ", ";"), (" }", "}"), (": ", ":")] {
            dense = Self.replaced(long, in: dense, by: short)
        }
        bytes += dense
    }

    /// Puts one text for another, everywhere.
    mutating func replace(_ long: String, by short: String) {
        bytes = Self.replaced(long, in: bytes, by: short)
    }

    private static func replaced(_ long: String, in bytes: [UInt8], by short: String) -> [UInt8] {
        let long = Array(long.utf8)
        let short = Array(short.utf8)
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            if bytes[index] == long[0], bytes[index...].starts(with: long) {
                result += short
                index += long.count
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return result
    }
}
