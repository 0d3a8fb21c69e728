// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import ArgumentParser
import DesignSystem
import FHIRCore
import Foundation
import Sweden

/// Prints rule, decision, source and reason for given facts.
struct AccessExplain: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Prints rule, decision, source and reason for the facts of a case.",
        discussion: """
            Reads one JSON object or an array from a file, or from standard input. Absent fields have their
            default.

            Examples:
              echo '{"sameVG": true, "relation": "current"}' | sammanhang access explain
              sammanhang access explain cases.json --json
            """)

    @Argument(help: "The file; standard input without it.")
    var file: String?
    @Flag(help: "Prints JSON instead of lines.")
    var json = false

    func run() async throws {
        let explanation: AccessExplanation
        do {
            explanation = try AccessExplanation(parsing: try input(), day: SwedishTime.day(of: Clock.now()))
        } catch let error as AccessInputError {
            throw NodeError("\(error)")
        }
        if json {
            print(String(decoding: explanation.tree.encoded(pretty: true), as: UTF8.self))
        } else {
            let texts = Texts(assets: Assets())[.swedish]
            for line in explanation.lines(text: { texts[$0] }) { print(line) }
        }
        if explanation.cases.contains(where: { $0.agrees == false }) { throw ExitCode(1) }
    }

    private func input() throws -> [UInt8] {
        guard let file else { return Array(try FileHandle.standardInput.readToEnd() ?? Data()) }
        var input = try InputFile(file)
        return try input.all(limit: JSONLimits.standard.bytesMax)
    }
}
