// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRStore
import Foundation
import SQLiteStore
import Testing

@testable import CrashWriter

@Suite("A process killed at any moment", .serialized)
struct KillTests {
    @Test("loses nothing acknowledged and leaves nothing half-written")
    func kill() async throws {
        let kills = ProcessInfo.processInfo.environment["SAMMANHANG_KILLS"].flatMap(Int.init) ?? 5
        try await withFolder { folder in
            var path = folder + "/0.db"
            var acknowledged: Set<CrashWorkload.Acknowledged> = []
            var promises = 0
            for kill in 0..<kills {
                // A new database now and then, so that checking does not outgrow writing.
                if kill % 20 == 0 {
                    path = folder + "/\(kill).db"
                    acknowledged = []
                }
                let life = try await life(path, first: kill * 1_000_000)
                promises += life.count
                acknowledged.formUnion(life)
                let store = try await CrashWorkload.open(path, SQLiteSettings())
                let check = try await CrashCheck(store, acknowledged: acknowledged)
                await store.close()
                #expect(check.complaints.isEmpty, "after kill \(kill + 1)")
            }
            #expect(promises > kills, "the writer hardly wrote before it was killed")
        }
    }

    /// Runs the writer, kills it at a random moment and gives what it said it had written.
    private func life(_ path: String, first: Int) async throws -> Set<CrashWorkload.Acknowledged> {
        let writer: URL = try #require(Self.writer)
        let process = Process()
        process.executableURL = writer
        process.arguments = [path, "\(first)"]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        try? pipe.fileHandleForWriting.close()
        let deadline = ContinuousClock.now + .milliseconds(Int.random(in: 20...400))
        var output = Data()
        var isKilled = false
        while true {
            let chunk = pipe.fileHandleForReading.availableData
            if chunk.isEmpty { break }
            output.append(chunk)
            if !isKilled, ContinuousClock.now > deadline {
                Foundation.kill(process.processIdentifier, SIGKILL)
                isKilled = true
            }
        }
        process.waitUntilExit()
        #expect(process.terminationReason == .uncaughtSignal, "the writer ended by itself")
        // A line cut short by the kill was not said.
        let whole = output.prefix(upTo: (output.lastIndex(of: UInt8(ascii: "\n")) ?? output.startIndex))
        return Set(
            String(decoding: whole, as: UTF8.self).split(separator: "\n").compactMap(Self.acknowledged))
    }

    private static func acknowledged(_ line: Substring) -> CrashWorkload.Acknowledged? {
        guard let number = Int(line.dropFirst()) else { return nil }
        return line.first == "b" ? .bundle(number) : .line(number)
    }

    /// The test's driver stands beside the test bundle.
    private static var writer: URL? {
        let test = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        let folders =
            [Bundle.main.bundleURL, test.deletingLastPathComponent()]
            + CommandLine.arguments.map { URL(fileURLWithPath: $0).deletingLastPathComponent() }
        return folders.map { $0.appendingPathComponent("CrashWriter") }
            .first { FileManager.default.isExecutableFile(atPath: $0.path) }
    }
}

/// Runs `body` with a folder that is removed afterwards.
func withFolder(_ body: (String) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("sqlite-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try await body(folder.path)
}
