// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import Foundation

/// Runs a command and prints the most memory that it had, in bytes.
struct Peak: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "peak", abstract: "Prints the most memory that a command had, in bytes.")

    @Argument(parsing: .captureForPassthrough, help: "The program and its arguments.")
    var command: [String]

    func run() throws {
        guard let program = command.first else { throw ValidationError("a program is needed") }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = Array(command.dropFirst())
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        guard process.terminationReason == .exit else { throw ExitCode(1) }
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_CHILDREN.rawValue), &usage)
        // Linux counts in KiB.
        print(usage.ru_maxrss * 1_024)
    }
}
