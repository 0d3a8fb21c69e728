// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRXML

/// A resource in a file, JSON or XML, or why it is none.
struct ResourceText {
    /// What a file of a resource may be at most.
    static let bytesMax = 512 << 20
    private static let limits = JSONLimits(bytesMax: bytesMax, depthMax: 200, nodesMax: 1 << 26)

    /// nil when the text is neither.
    let root: JSONValue?
    /// What is wrong with the text itself.
    let issues: [Issue]
    private let reading: XMLReading?

    init(_ bytes: [UInt8]) {
        var found: [Issue] = []
        var root: JSONValue?
        var reading: XMLReading?
        do {
            if Self.isXML(bytes) {
                let read = try XMLReading(bytes, limits: XMLLimits(bytesMax: Self.bytesMax, depthMax: 200))
                reading = read
                found = read.issues
                root = try JSONDocument(parsing: read.json, limits: Self.limits).root
            } else {
                root = try JSONDocument(parsing: bytes, limits: Self.limits).root
            }
        } catch let error as XMLError {
            found = [error.issue]
        } catch let error as JSONError {
            found = [Issue(error)]
        } catch {
            found = [Issue(.fatal, .exception, Wording(verbatim: "\(error)"))]
        }
        self.root = root
        self.reading = reading
        issues = found
    }

    /// Findings about the resource with their places in the file.
    func placed(_ findings: [Issue]) -> [Issue] { reading?.placed(findings) ?? findings }

    private static func isXML(_ bytes: [UInt8]) -> Bool {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        return start.first { $0 > 0x20 } == UInt8(ascii: "<")
    }
}
