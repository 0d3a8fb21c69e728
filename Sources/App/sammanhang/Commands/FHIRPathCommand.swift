// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import FHIRCore
import FHIRPath
import Foundation

/// Evaluates FHIRPath on resources in files.
struct FHIRPathCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fhirpath",
        abstract: "Evaluates a FHIRPath expression on a resource.",
        discussion: """
            Prints the values as a JSON array. With --batch it reads lines
            {"expression": "…", "resource": "PATH"} from standard input and answers a line each:
            {"values": [{"type": "…", "value": …}]} or {"error": {"kind": "…", "message": "…"}}, where kind is
            syntax, semantic or execution.

            Examples:
              sammanhang fhirpath "name.where(use = 'official').given" patient.json
              sammanhang fhirpath --batch < questions.ndjson
            """)

    @Argument(help: "The expression.")
    var expression: String?
    @Argument(help: "A file with a resource as JSON.")
    var file: String?
    @Flag(help: "Answers lines from standard input.")
    var batch = false

    func validate() throws {
        guard batch ? expression == nil : file != nil else {
            throw ValidationError("Give an expression and a file, or --batch alone.")
        }
    }

    func run() async throws {
        if batch { return answerLines() }
        guard let expression, let file else { return }
        let resource: JSONValue
        do {
            resource = try Self.resource(in: file)
        } catch {
            throw NodeError(error.reason)
        }
        let answer = PathAnswer(expression, on: resource, environment: Self.environment)
        switch answer {
        case .values:
            print(String(decoding: answer.valueArray ?? [], as: UTF8.self))
        case .error(let error):
            let place = error.offset.map { " (at byte \($0) of the expression)" } ?? ""
            throw NodeError("\(error.kind.rawValue): \(error.reason)\(place)")
        }
    }

    private func answerLines() {
        var batch = PathBatch(environment: Self.environment)
        var last: (path: String, resource: JSONValue)?
        while let line = readLine() {
            if line.isEmpty { continue }
            let answer = batch.answer(Array(line.utf8)) { (path) throws(PathError) in
                if let last, last.path == path { return last.resource }
                let resource = try Self.resource(in: path)
                last = (path, resource)
                return resource
            }
            // Written at once, for a program that asks line by line.
            FileHandle.standardOutput.write(Data(answer + [0x0A]))
        }
    }

    private static var environment: PathEnvironment {
        PathEnvironment(now: Clock.now())
    }

    private static func resource(in path: String) throws(PathError) -> JSONValue {
        let data: Data
        do {
            data = try Data(contentsOf: URL(fileURLWithPath: path))
        } catch {
            throw PathError(.evaluation, "the file \(path) cannot be read")
        }
        let text = ResourceText(Array(data))
        guard let root = text.root else {
            let reason = text.issues.first?.diagnostics ?? "it is empty"
            throw PathError(.evaluation, "the file \(path) is neither JSON nor XML: \(reason)")
        }
        return root
    }
}
