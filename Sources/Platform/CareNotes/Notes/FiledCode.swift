// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// Conditions and procedures as FHIR, in a draft or on their own.
enum FiledCode {
    static let conditionType: ResourceType = "Condition"
    static let procedureType: ResourceType = "Procedure"

    static func condition(_ entry: CodeEntry, id: String? = nil, _ frame: NoteFrame) -> JSONTree {
        var tree = base(entry, CodeTable.diagnoses, type: "Condition", id: id, frame)
        tree = tree.setting([
            (name: "clinicalStatus", value: status("condition-clinical", "active")),
            (name: "verificationStatus", value: status("condition-ver-status", "confirmed")),
            (name: "category", value: [status("condition-category", "encounter-diagnosis")]),
            (name: "recordedDate", value: .string(frame.begun)),
            (name: "recorder", value: frame.practitioner),
        ])
        return tree
    }

    static func procedure(_ entry: CodeEntry, id: String? = nil, _ frame: NoteFrame) -> JSONTree {
        base(entry, CodeTable.measures, type: "Procedure", id: id, frame).setting([
            (name: "status", value: "completed"),
            (name: "performedDateTime", value: .string(frame.begun)),
            (name: "performer", value: [["actor": frame.practitioner]]),
        ])
    }

    /// What was coded by mistake stays, marked so. FHIR R4 con-5: no clinical status then.
    static func withdrawn(_ item: CodedItem, type: ResourceType, _ frame: NoteFrame) -> JSONTree {
        guard type == conditionType else {
            return procedure(item.entry, frame).setting("status", "entered-in-error")
        }
        return condition(item.entry, frame).setting([
            (name: "clinicalStatus", value: .absent),
            (name: "verificationStatus", value: status("condition-ver-status", "entered-in-error")),
        ])
    }

    /// The code that a resource carries; nil when it has none.
    static func entry(_ resource: JSONValue) -> CodeEntry? {
        guard let concept = resource["code"], let code = concept.at("coding", "code")?.string else {
            return nil
        }
        return CodeEntry(
            code: code, term: concept["text"]?.string ?? concept.at("coding", "display")?.string ?? "")
    }

    private static func base(
        _ entry: CodeEntry, _ table: CodeTable, type: String, id: String?, _ frame: NoteFrame
    ) -> JSONTree {
        [
            "resourceType": .string(type), "id": .optional(id),
            "code": [
                "coding": [
                    [
                        "system": .string(table.system), "code": .string(entry.code),
                        "display": .string(entry.term),
                    ]
                ],
                "text": .string(entry.term),
            ],
            "subject": frame.patient, "encounter": frame.encounterReference,
        ]
    }

    private static func status(_ system: String, _ code: String) -> JSONTree {
        [
            "coding": [
                [
                    "system": .string("http://terminology.hl7.org/CodeSystem/" + system),
                    "code": .string(code),
                ]
            ]
        ]
    }
}
