// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import FHIRConformance
import FHIRCore
import SwedishBaseProfiles

/// Judges resources by R4 and profiles.
struct Validate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "validate",
        abstract: "Judges resources, JSON or XML, by FHIR R4 and by profiles.",
        discussion: """
            Prints an OperationOutcome for each file. Ends with 1 when any finding is an error. The Swedish
            base profiles are known already; other definitions are given with --package.

            Examples:
              sammanhang validate patient.json
              sammanhang validate --profile http://hl7.se/fhir/ig/base/StructureDefinition/SEBasePatient a.xml
              sammanhang validate --language sv patient.json
              sammanhang validate --package ips.tgz --package my-profiles/ bundle.json
            """)

    @Option(name: .customLong("profile"), help: "The URL of a profile to follow; may be given several times.")
    var profiles: [String] = []
    @Option(
        name: .customLong("package"),
        help: "A file, folder or .tgz package with definitions; may be given several times.")
    var packages: [String] = []
    @Flag(help: "Only warns of extensions whose definition is not at hand.")
    var allowUnknownExtensions = false
    @Flag(help: "Tells of must-support elements that are not given.")
    var mustSupport = false
    @Option(help: "The language of the findings: sv or en; without it that of LANG.")
    var language: FindingLanguage = .ofTerminal
    @Argument(help: "The files to judge.")
    var files: [String]

    func run() async throws {
        let definitions = try DefinitionReader.resources(under: packages)
        let validator = ConformanceValidator(ProfileSet(SwedishProfiles.resources + definitions))
        var options = ConformanceOptions()
        options.profiles = profiles
        options.checkIdentifier = SwedishProfiles.checkIdentifier
        options.allowsUnknownExtensions = allowUnknownExtensions
        options.tellsMustSupport = mustSupport
        options.now = Clock.now()
        let book = language.phrasebook
        var hasErrors = false
        for file in files {
            let outcome = outcome(of: file) { root in validator.issues(in: root, options: options) }
            hasErrors = hasErrors || outcome.hasErrors
            print(String(decoding: outcome.encoded(pretty: true, in: book), as: UTF8.self))
        }
        if hasErrors { throw ExitCode(1) }
    }
    /// A file that cannot be read is an outcome too: the others are judged all the same.
    private func outcome(of file: String, judged: (JSONValue) -> [Issue]) -> OperationOutcome {
        do throws(NodeError) {
            var input = try InputFile(file)
            let text = ResourceText(try input.all(limit: ResourceText.bytesMax))
            return OperationOutcome(
                issues: text.issues + (text.root.map { text.placed(judged($0)) } ?? []))
        } catch {
            return OperationOutcome(issues: [Issue(.fatal, .notFound, Wording(verbatim: error.description))])
        }
    }
}
