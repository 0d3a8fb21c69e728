// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import CZlib
import Foundation

/// Reads a file, gzip or not, without holding more than is asked for.
struct InputFile: ~Copyable {
    private static let chunkSize = 1 << 18
    private let handle: gzFile
    private let path: String
    private var rest: [UInt8] = []
    private var isAtEnd = false

    init(_ path: String) throws(NodeError) {
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
            throw NodeError("\(path) is a folder; name the files in it.")
        }
        guard let handle = gzopen(path, "rb") else { throw NodeError("\(path) cannot be read.") }
        self.handle = handle
        self.path = path
    }

    deinit { gzclose(handle) }

    /// The whole file.
    ///
    /// - Throws: When it is larger than `limit`, or a damaged gzip file.
    mutating func all(limit: Int) throws(NodeError) -> [UInt8] {
        while !isAtEnd {
            try fill()
            if rest.count > limit { throw NodeError("\(path) is larger than \(limit >> 20) MiB.") }
        }
        let bytes = rest
        rest = []
        return bytes
    }

    /// The next line without its end; nil after the last. Empty lines are given as empty.
    mutating func line(limit: Int) throws(NodeError) -> [UInt8]? {
        var searched = 0
        while true {
            if let end = rest[searched...].firstIndex(of: UInt8(ascii: "\n")) {
                let line = Array(rest[..<end])
                rest.removeSubrange(...end)
                return line
            }
            searched = rest.count
            if rest.count > limit { throw NodeError("\(path) has a line of more than \(limit >> 20) MiB.") }
            if isAtEnd {
                if rest.isEmpty { return nil }
                let line = rest
                rest = []
                return line
            }
            try fill()
        }
    }

    private mutating func fill() throws(NodeError) {
        var read: Int32 = 0
        let chunk = [UInt8](unsafeUninitializedCapacity: Self.chunkSize) { buffer, count in
            read = gzread(handle, buffer.baseAddress, UInt32(Self.chunkSize))
            count = max(0, Int(read))
        }
        if read < 0 { throw NodeError("\(path) is damaged: it cannot be unpacked.") }
        if read == 0 { isAtEnd = true }
        rest.append(contentsOf: chunk)
    }
}
