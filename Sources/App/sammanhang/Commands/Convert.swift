// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import FHIRCore
import FHIRXML
import Foundation

/// Turns a resource from JSON into XML or back.
struct Convert: AsyncParsableCommand {
    /// What to write.
    enum Format: String, ExpressibleByArgument {
        case xml, json
    }

    static let configuration = CommandConfiguration(
        commandName: "convert",
        abstract: "Turns a resource from JSON into XML or back, without loss.",
        discussion: """
            Prints the resource. What is wrong with the text goes to standard error, and the command ends
            with 1.

            Examples:
              sammanhang convert patient.json --to xml
              sammanhang convert patient.xml --to json
            """)

    @Argument(help: "The file to convert.")
    var file: String
    @Option(help: "xml or json.")
    var to: Format

    func run() async throws {
        var input = try InputFile(file)
        let text = ResourceText(try input.all(limit: ResourceText.bytesMax))
        guard let root = text.root, text.issues.isEmpty else {
            let outcome = OperationOutcome(issues: text.issues)
            FileHandle.standardError.write(Data(outcome.encoded(pretty: true) + [UInt8(ascii: "\n")]))
            throw ExitCode(1)
        }
        let result: [UInt8]
        switch to {
        case .json: result = root.document.prettyBytes()
        case .xml:
            do throws(XMLError) {
                result = try XMLWriter.encoded(root, pretty: true)
            } catch {
                throw NodeError("\(error)")
            }
        }
        FileHandle.standardOutput.write(Data(result + [UInt8(ascii: "\n")]))
    }
}
