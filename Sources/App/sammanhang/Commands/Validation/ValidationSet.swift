// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import GuardedStore

/// Sets how much is asked of some resources.
struct ValidationSet: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "set",
        abstract: "Sets how much is asked of resources before they are stored.",
        discussion: """
            Holds from the next write, also in a node that is running. What is stored already stays. A
            modifierExtension that is not known is refused at base and profile whatever --unknown-extensions
            says.

            Examples:
              sammanhang validation set --database sqlite:node.db --level base
              sammanhang validation set --database sqlite:node.db --owner SE5560000000-V001 --type Patient \\
                --level profile --follow http://hl7.se/fhir/ig/base/StructureDefinition/SEBasePatient
              sammanhang validation set --database sqlite:node.db --owner SE5560000000-V001 \\
                --unknown-extensions refuse
            """)

    @OptionGroup var database: DatabaseOption
    @OptionGroup var about: ValidationTarget
    @Option(help: "off, base or profile.")
    var level: ValidationLevel?
    @Option(help: "A profile that the resources must follow; may be given several times.")
    var follow: [String] = []
    @Option(help: "What becomes of an extension that is not known here: warn or refuse.")
    var unknownExtensions: UnknownExtensions?

    func validate() throws {
        guard level != nil || unknownExtensions != nil else {
            throw ValidationError("Give --level or --unknown-extensions.")
        }
        guard follow.isEmpty || level == .profile else {
            throw ValidationError("--follow belongs to --level profile.")
        }
    }

    func run() async throws {
        let rule = level.map { ValidationRule(about.target, $0, follows: follow) }
        let refuses = unknownExtensions.map { $0 == .refuse }
        try await ValidationChange(database: database.database, about: about).carryOut { setting in
            if let rule { setting.set(rule) }
            if let refuses { setting.refusesUnknownExtensions = refuses }
        }
    }
}

extension ValidationLevel: ExpressibleByArgument {}
