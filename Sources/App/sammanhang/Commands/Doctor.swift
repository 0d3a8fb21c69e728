// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import Foundation

/// Says what is missing or wrong on this machine.
struct Doctor: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Says in words what is missing or wrong on this machine.",
        discussion: """
            Examples:
              sammanhang doctor
              sammanhang doctor --database sqlite:node.db
            """)

    @Option(help: "A database to look at too: sqlite:PATH.")
    var database: DatabaseAddress?

    func run() async throws {
        var faults = checkMachine()
        if let database { faults += await check(database) }
        if faults == 0 {
            print("All is well.")
        } else {
            print("\(faults) to mend.")
            throw ExitCode(1)
        }
    }

    private func checkMachine() -> Int {
        var faults = 0
        let free =
            (try? FileManager.default.attributesOfFileSystem(forPath: "."))?[.systemFreeSize] as? Int ?? 0
        faults += tell(free > 1 << 30, "disk: \(free >> 30) GiB free here", mend: "free at least 1 GiB")
        let zone = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/etc/localtime")) ?? "UTC"
        print("ok    time zone of the machine: \(zone) (Sammanhang itself uses Europe/Stockholm)")
        let year = Calendar(identifier: .gregorian).component(.year, from: Date())
        faults += tell(
            year >= 2_025, "clock: the year is \(year)", mend: "set the clock; the log rests on it")
        let browser = FileManager.default.isExecutableFile(atPath: "/usr/bin/chromium")
        print(
            browser
                ? "ok    chromium for page tests"
                : "note  chromium is not here: page tests need it (scripts/setup --pages)")
        return faults
    }

    private func check(_ database: DatabaseAddress) async -> Int {
        guard FileManager.default.fileExists(atPath: database.path) else {
            return tell(
                false, "database \(database.path)", mend: "make it with `sammanhang synth` or `import`")
        }
        let mode =
            (try? FileManager.default.attributesOfItem(atPath: database.keysPath))?[.posixPermissions] as? Int
        var faults = tell(
            mode == 0o600, "keys \(database.keysPath)", mend: "restore the file, then chmod 600")
        do {
            let node = try await Node.open(database)
            let statistics = try await node.store.statistics()
            let count = statistics.resources.values.reduce(0, +)
            await node.store.close()
            print("ok    database \(database.path): \(count) resources, \(statistics.bytesOnDisk >> 20) MiB")
        } catch {
            faults += tell(false, "database \(database.path): \(error)", mend: "see the message")
        }
        return faults
    }

    /// - Returns: 1 for a fault, to be added up.
    private func tell(_ isWell: Bool, _ what: String, mend: String) -> Int {
        print(isWell ? "ok    \(what)" : "FAULT \(what) — \(mend)")
        return isWell ? 0 : 1
    }
}
