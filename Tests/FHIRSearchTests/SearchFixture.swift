// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSchema
import FHIRSearch
import Foundation

/// Shared by the suites of this target.
enum SearchFixture {
    /// An hour ahead of UTC all year.
    static let zone = ZoneRule.fixed(offsetSeconds: 3600)
    static let extractor = IndexExtractor(zone: zone)
    static let folder = ProcessInfo.processInfo.environment["SAMMANHANG_SUITES"]

    static func entries(_ json: String) throws -> [IndexEntry] {
        extractor.entries(of: try JSONDocument(parsing: json).root)
    }

    /// The values of one parameter.
    static func values(_ parameter: String, _ json: String) throws -> [IndexValue] {
        try entries(json).filter { $0.parameter == parameter }.map(\.value)
    }

    /// Reads `a=b&c=d` as a search; the values are not percent-encoded.
    static func query(
        _ type: ResourceType, _ text: String, lenient: Bool = false
    ) throws(SearchError)
        -> SearchQuery
    {
        let parameters = text.split(separator: "&").map { pair in
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return (name: String(parts[0]), value: parts.count > 1 ? String(parts[1]) : "")
        }
        return try SearchQuery.parse(type: type, parameters: parameters, zone: zone, lenient: lenient)
    }

    static func error(_ type: ResourceType, _ text: String, lenient: Bool = false) -> SearchError? {
        do {
            _ = try query(type, text, lenient: lenient)
            return nil
        } catch {
            return error
        }
    }

    static func range(_ from: String, _ upTo: String) -> IndexValue {
        .date(from: Instant(from) ?? .distantPast, upTo: Instant(upTo) ?? .distantFuture)
    }

    /// The lines of a compressed file of the shared data.
    static func lines(of file: String) throws -> [[UInt8]] {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["gzip", "-dc", (folder ?? "") + "/" + file]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Array(data).split(separator: 0x0A).map(Array.init)
    }
}
