// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import FHIRCore

/// Tells whether a file is JSON.
struct JSONCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "json",
        abstract: "Tells by its exit code whether a file is JSON, read strictly by RFC 8259.",
        discussion: """
            Ends with 0 and prints nothing when it is, with 1 and the reason with line and column when it is
            not.

            Examples:
              sammanhang json patient.json
            """)

    @Argument(help: "The file to read.")
    var file: String

    func run() async throws {
        var input = try InputFile(file)
        let bytes = try input.all(limit: ResourceText.bytesMax)
        let limits = JSONLimits(bytesMax: ResourceText.bytesMax, depthMax: 1_000, nodesMax: 1 << 27)
        do throws(JSONError) {
            _ = try JSONDocument(parsing: bytes, limits: limits)
        } catch {
            throw NodeError("\(error)")
        }
    }
}
