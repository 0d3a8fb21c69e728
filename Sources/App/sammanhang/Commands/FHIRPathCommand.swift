// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import FHIRConformance
import FHIRCore
import FHIRPath
import Foundation
import SwedishBaseProfiles

/// Evaluates FHIRPath on resources in files.
struct FHIRPathCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fhirpath",
        abstract: "Evaluates a FHIRPath expression on a resource.",
        discussion: """
            Prints the values as a JSON array. With --batch it reads lines
            {"expression": "…", "resource": "PATH"} from standard input and answers a line each:
            {"values": [{"type": "…", "value": …}]} or {"error": {"kind": "…", "message": "…"}}, where kind is
            syntax, semantic or execution. What trace() sees goes to standard error. R4 and the Swedish base
            profiles are known to memberOf(), conformsTo() and the like; others are given with --package.

            Examples:
              sammanhang fhirpath "name.where(use = 'official').given" patient.json
              sammanhang fhirpath "text.`div`.htmlChecks()" patient.xml
              sammanhang fhirpath --batch < questions.ndjson
            """)

    @Argument(help: "The expression.")
    var expression: String?
    @Argument(help: "A file with a resource as JSON.")
    var file: String?
    @Flag(help: "Answers lines from standard input.")
    var batch = false
    @Option(
        name: .customLong("package"),
        help: "A file, folder or .tgz package with definitions; may be given several times.")
    var packages: [String] = []

    func validate() throws {
        guard batch ? expression == nil : file != nil else {
            throw ValidationError("Give an expression and a file, or --batch alone.")
        }
    }

    func run() async throws {
        let definitions = try DefinitionReader.resources(under: packages)
        let validator = ConformanceValidator(ProfileSet(SwedishProfiles.resources + definitions))
        if batch { return answerLines(validator) }
        guard let expression, let file else { return }
        let resource: JSONValue
        do {
            resource = try Self.resource(in: file)
        } catch {
            throw NodeError(error.reason)
        }
        let environment = Self.environment(of: resource, validator)
        let answer = PathAnswer(expression, on: resource, environment: environment)
        switch answer {
        case .values:
            print(String(decoding: answer.valueArray ?? [], as: UTF8.self))
        case .error(let error):
            throw NodeError("\(error.kind.rawValue): \(error.said)")
        }
    }

    private func answerLines(_ validator: ConformanceValidator) {
        var batch = PathBatch { Self.environment(of: $0, validator) }
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

    private static func environment(
        of resource: JSONValue, _ validator: ConformanceValidator
    ) -> PathEnvironment {
        var services = validator.services(for: resource)
        services.trace = { name, items in
            let values = String(decoding: PathAnswer.values(items).valueArray ?? [], as: UTF8.self)
            FileHandle.standardError.write(Data("\(name): \(values)\n".utf8))
        }
        return PathEnvironment(now: Clock.now(), services: services)
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
