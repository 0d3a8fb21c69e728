// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRStore

/// The persons of a log line as bytes: 8 each, little-endian.
enum PersonList {
    static func encode(_ persons: [PersonKey]) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(persons.count * 8)
        for person in persons {
            withUnsafeBytes(of: person.rawValue.littleEndian) { bytes.append(contentsOf: $0) }
        }
        return bytes
    }

    static func decode(_ bytes: [UInt8]) -> [PersonKey] {
        stride(from: 0, to: bytes.count - bytes.count % 8, by: 8).map { start in
            var number: UInt64 = 0
            for offset in 0..<8 { number |= UInt64(bytes[start + offset]) << UInt64(8 * offset) }
            return PersonKey(rawValue: Int64(bitPattern: number))
        }
    }
}
