// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// Code systems and extensions of a shared plan in FHIR.
package enum PlanCode {
    private static let base = "https://sammanhang.se/fhir"
    /// The system of the identifier that all copies of a plan have in common.
    package static let identifierSystem = "\(base)/NamingSystem/shared-plan"
    /// The code system of the category of CarePlan and CareTeam.
    package static let categorySystem = "\(base)/CodeSystem/care-plan-category"
    /// The category of a shared plan.
    package static let category = "sip"
    /// The code system of what the person says and asks for.
    package static let wordSystem = "\(base)/CodeSystem/shared-plan"
    /// The code of a Goal that holds what is important to the person.
    package static let important = "important-to-me"
    /// The code of a Task by which a person asks for a plan.
    package static let request = "sip-request"
    /// The extension of an activity that names the body which answers for it: region, municipality, other.
    package static let body = extensionURL("body")
    /// The extension of a CarePlan that names the body which answers for the whole.
    package static let overall = extensionURL("overall")
    /// The extension of a CarePlan that says that nobody else does anything.
    package static let noOthers = extensionURL("no-others")
    static let call = extensionURL("call")
    static let edition = extensionURL("edition")
    static let consent = extensionURL("consent")
    static let crisis = extensionURL("crisis")
    static let followUp = extensionURL("follow-up")
    static let contact = extensionURL("contact")
    static let delivered = extensionURL("delivered")

    static let categoryConcept: JSONTree = [
        "coding": [
            [
                "system": .string(categorySystem), "code": .string(category),
                "display": "Samordnad individuell plan",
            ]
        ]
    ]

    static func extensionURL(_ name: String) -> String {
        "\(base)/StructureDefinition/shared-plan-\(name)"
    }

    static func identifiers(_ plan: PlanID) -> JSONTree {
        [["system": .string(identifierSystem), "value": .string(plan.text)]]
    }

    static func word(_ code: String) -> JSONTree {
        ["coding": [["system": .string(wordSystem), "code": .string(code)]]]
    }
}
