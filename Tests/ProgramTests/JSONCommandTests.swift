// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Foundation
import JSONCases
import Testing

@testable import sammanhang

@Suite("sammanhang json")
struct JSONCommandTests {
    @Test("ends with 0 for every written case that is JSON, with 1 for every one that is not")
    func cases() async throws {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("json-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: file) }
        for row in JSONTable.cases {
            try Data(row.bytes).write(to: file)
            let code = try await exitCode(of: file.path)
            #expect(code == (row.refusal == nil ? 0 : 1), "\(row)")
        }
    }

    @Test("a file that is not there ends with 1")
    func missing() async throws {
        #expect(try await exitCode(of: "/nothing/here.json") == 1)
    }

    @Test("the program itself ends so, and says the line and column")
    func program() throws {
        let program = try #require(Self.program, "the program is not beside the tests")
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
            "json-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for (text, code, words) in [("{\"a\": 1}\n", 0, ""), ("{\n \"a\": 01}", 1, "(line 2, column 7)")] {
            let file = folder.appendingPathComponent("a.json")
            try Data(text.utf8).write(to: file)
            let process = Process()
            process.executableURL = program
            process.arguments = ["json", file.path]
            let pipe = Pipe()
            process.standardError = pipe
            try process.run()
            let said = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
            process.waitUntilExit()
            #expect(process.terminationStatus == code)
            #expect(words.isEmpty ? said.isEmpty : said.contains(words))
        }
    }

    private func exitCode(of path: String) async throws -> Int32 {
        let command = try JSONCommand.parse([path])
        do {
            try await command.run()
            return 0
        } catch {
            return JSONCommand.exitCode(for: error).rawValue
        }
    }

    /// The program stands beside the test bundle.
    private static var program: URL? {
        let test = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        let folders =
            [Bundle.main.bundleURL, test.deletingLastPathComponent()]
            + CommandLine.arguments.map { URL(fileURLWithPath: $0).deletingLastPathComponent() }
        return folders.map { $0.appendingPathComponent("sammanhang") }
            .first { FileManager.default.isExecutableFile(atPath: $0.path) && !$0.hasDirectoryPath }
    }
}
