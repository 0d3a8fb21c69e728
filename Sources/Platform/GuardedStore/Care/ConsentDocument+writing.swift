// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import Sweden

extension ConsentDocument {
    /// The document of a block or an answer, as the person's apps read it.
    static func document(
        id: String, kind: Kind, isActive: Bool, person: PersonKey, organisation: HSAID, isPermit: Bool,
        until: Instant, made: Instant, informationPeriod: ClosedRange<CalendarDay>? = nil,
        exempted: Set<String> = []
    ) -> JSONDocument {
        var provision: [(name: String, value: JSONTree)] = [("type", .string(isPermit ? "permit" : "deny"))]
        if until < .distantFuture { provision.append(("period", ["end": .string(until.text)])) }
        provision.append(
            (
                "actor",
                [
                    [
                        "role": [
                            "coding": [["system": .string(participation), "code": isPermit ? "IRCP" : "CST"]]
                        ],
                        "reference": ["reference": .string("Organization/\(organisation)")],
                    ]
                ]
            ))
        if let period = informationPeriod {
            provision.append(
                (
                    "dataPeriod",
                    ["start": .string(period.lowerBound.text), "end": .string(period.upperBound.text)]
                ))
        }
        if !exempted.isEmpty {
            let codes: [JSONTree] = exempted.sorted().map {
                ["system": .string(informationSystem), "code": .string($0)]
            }
            provision.append(("provision", [["type": "permit", "class": .array(codes)]]))
        }
        let tree: JSONTree = [
            "resourceType": "Consent", "id": .string(id), "status": isActive ? "active" : "inactive",
            "scope": ["coding": [["system": .string(scopeSystem), "code": "patient-privacy"]]],
            "category": [["coding": [["system": .string(kindSystem), "code": .string(kind.rawValue)]]]],
            "patient": [
                "identifier": ["system": .string(personSystem), "value": .string(String(person.rawValue))]
            ],
            "dateTime": .string(made.text),
            "policyRule": ["coding": [["system": .string(kindSystem), "code": .string(kind.rawValue)]]],
            "provision": .object(provision),
        ]
        do {
            return try JSONDocument(parsing: tree.encoded())
        } catch {
            fatalError("a consent document that is not JSON was made: \(error.reason)")
        }
    }

    private static let participation = "http://terminology.hl7.org/CodeSystem/v3-ParticipationType"
    private static let scopeSystem = "http://terminology.hl7.org/CodeSystem/consentscope"
    private static let personSystem = "https://sammanhang.se/fhir/person"
}
