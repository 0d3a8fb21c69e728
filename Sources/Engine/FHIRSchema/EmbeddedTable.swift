// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import CFHIRDefinitions

/// One of the tables embedded in the program, searched in place.
///
/// The lines are sorted by the bytes of their first field; the comments at the top sort before every key.
enum EmbeddedTable: Sendable {
    case types, elements, search, searchBases, compartments, codes, invariants, canonicals

    /// The fields of each line that begins with this key, in order. Binary search: O(log n) and the lines
    /// found.
    func rows(_ key: String) -> [[String]] {
        let bytes = self.bytes
        var line = firstLine(notBefore: key, in: bytes)
        var rows: [[String]] = []
        while line < bytes.count, order(ofLineAt: line, comparedTo: key, in: bytes) == .same {
            let end = endOfLine(at: line, in: bytes)
            rows.append(fields(of: line..<end, in: bytes))
            line = end + 1
        }
        return rows
    }

    /// Every line but the comments. Reads the whole table.
    func allRows() -> [[String]] {
        let bytes = self.bytes
        var line = 0
        var rows: [[String]] = []
        while line < bytes.count {
            let end = endOfLine(at: line, in: bytes)
            if bytes[line] != UInt8(ascii: "#") { rows.append(fields(of: line..<end, in: bytes)) }
            line = end + 1
        }
        return rows
    }

    private enum Order {
        case before, same, after
    }

    private var bytes: UnsafeBufferPointer<UInt8> {
        let table =
            switch self {
            case .types: cfhir_types()
            case .elements: cfhir_elements()
            case .search: cfhir_search()
            case .searchBases: cfhir_search_bases()
            case .compartments: cfhir_compartments()
            case .codes: cfhir_codes()
            case .invariants: cfhir_invariants()
            case .canonicals: cfhir_canonicals()
            }
        return UnsafeBufferPointer(start: table.start, count: table.count)
    }

    private func firstLine(notBefore key: String, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var low = 0
        var high = bytes.count
        while low < high {
            let middle = startOfLine(at: low + (high - low) / 2, in: bytes)
            if order(ofLineAt: middle, comparedTo: key, in: bytes) == .before {
                low = endOfLine(at: middle, in: bytes) + 1
            } else {
                high = middle
            }
        }
        return low
    }

    private func order(
        ofLineAt start: Int, comparedTo key: String, in bytes: UnsafeBufferPointer<UInt8>
    ) -> Order {
        var position = start
        for byte in key.utf8 {
            guard position < bytes.count else { return .before }
            if bytes[position] != byte { return bytes[position] < byte ? .before : .after }
            position += 1
        }
        guard position < bytes.count else { return .same }
        return bytes[position] == UInt8(ascii: "\t") ? .same : .after
    }

    private func startOfLine(at position: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var start = position
        while start > 0, bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
        return start
    }

    private func endOfLine(at position: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var end = position
        while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
        return end
    }

    private func fields(of line: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> [String] {
        var fields: [String] = []
        fields.reserveCapacity(7)
        var start = line.lowerBound
        for position in line where bytes[position] == UInt8(ascii: "\t") {
            fields.append(String(decoding: bytes[start..<position], as: UTF8.self))
            start = position + 1
        }
        fields.append(String(decoding: bytes[start..<line.upperBound], as: UTF8.self))
        return fields
    }
}
