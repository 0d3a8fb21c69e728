// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Sweden

/// Pieces that many resources share, made once.
enum FHIR {
    static let personnummerSystem = JSONTree.string(PersonalIdentityNumber.personnummerSystem)
    static let hsaSystem = JSONTree.string(HSAID.system)
    /// Organisation number. Source: HL7 Sweden base profiles 1.1.0.
    static let organisationNumberSystem: JSONTree = "urn:oid:2.5.4.97"
    static let ucum: JSONTree = "http://unitsofmeasure.org"

    /// Everything synthetic says so.
    static let testTag: JSONTree = [
        "system": "https://sammanhang.se/fhir/CodeSystem/data-kind", "code": "TEST",
    ]
    static let meta: JSONTree = baked(["tag": [testTag]])

    /// Protected personal data. Source: HL7 Sweden base profiles, CodeSystem SecurityLabel.
    static let protectedMeta: JSONTree = baked([
        "security": [
            ["system": "http://hl7.se/fhir/ig/base/CodeSystem/SecurityLabel", "code": "sekretessmarkering"]
        ],
        "tag": [testTag],
    ])

    /// A mark of the author that narrows who sees the resource.
    static let hiddenFromGuardiansMeta: JSONTree = baked([
        "security": [
            ["system": "https://sammanhang.se/fhir/CodeSystem/concealment", "code": "guardian"]
        ],
        "tag": [testTag],
    ])

    static let active = status("condition-clinical", "active")
    static let resolved = status("condition-clinical", "resolved")
    static let confirmed = status("condition-ver-status", "confirmed")
    static let allergyActive = status("allergyintolerance-clinical", "active")
    static let allergyConfirmed = status("allergyintolerance-verification", "confirmed")
    static let laboratory = category("observation-category", "laboratory")
    static let vitalSigns = category("observation-category", "vital-signs")
    static let survey = category("observation-category", "survey")
    static let socialHistory = category("observation-category", "social-history")
    static let exam = category("observation-category", "exam")
    static let encounterDiagnosis = category("condition-category", "encounter-diagnosis")
    static let problem = category("condition-category", "problem-list-item")

    /// Encoded once, written as bytes thereafter.
    static func baked(_ tree: JSONTree) -> JSONTree { .raw(tree.encoded()) }

    static func reference(_ target: String, display: String? = nil) -> JSONTree {
        baked(["reference": .string(target), "display": .optional(display)])
    }

    /// A reference to a resource with an id of our own, which needs no escapes.
    static func plainReference(_ target: String) -> JSONTree {
        .raw(Array("{\"reference\":\"\(target)\"}".utf8))
    }

    static func coding(_ system: String, _ code: String, _ display: String? = nil) -> JSONTree {
        ["system": .string(system), "code": .string(code), "display": .optional(display)]
    }

    static func concept(_ codings: [JSONTree], text: String) -> JSONTree {
        baked(["coding": codings.isEmpty ? .absent : .array(codings), "text": .string(text)])
    }

    static func quantity(_ value: String, unit: String, code: String) -> JSONTree {
        ["value": .number(value), "unit": .string(unit), "system": ucum, "code": .string(code)]
    }

    /// A decimal number with a fixed count of decimals.
    static func decimal(_ value: Double, _ decimals: Int) -> String {
        let scale = [1.0, 10, 100, 1000][min(3, decimals)]
        let scaled = Int((value * scale).rounded())
        guard decimals > 0 else { return String(scaled) }
        let part = String(abs(scaled) % Int(scale))
        let zeros = String(repeating: "0", count: decimals - part.count)
        return (scaled < 0 ? "-" : "") + "\(abs(scaled) / Int(scale)).\(zeros)\(part)"
    }

    private static func status(_ system: String, _ code: String) -> JSONTree {
        baked(["coding": [coding("http://terminology.hl7.org/CodeSystem/" + system, code)]])
    }

    private static func category(_ system: String, _ code: String) -> JSONTree {
        baked([["coding": [coding("http://terminology.hl7.org/CodeSystem/" + system, code)]]])
    }
}
