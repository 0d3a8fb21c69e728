// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSchema
import Synchronization

/// What the API does, made from the schema and the searches that are really answered when it is first asked
/// for.
///
/// Source: FHIR R4 CapabilityStatement. A test asks for each thing that it promises.
final class CapabilityStatement: Sendable {
    private let schema: Schema
    private let date: Instant
    private let made = Mutex<[JSONTree]?>(nil)

    init(schema: Schema, date: Instant) {
        self.schema = schema
        self.date = date
    }

    /// The statement as an instance at an address.
    func bytes(base: String) -> [UInt8] {
        let statement: JSONTree = [
            "resourceType": "CapabilityStatement", "name": "Sammanhang", "title": "Sammanhang FHIR API",
            "status": "active", "experimental": true, "date": .string(date.text), "publisher": "Sammanhang",
            "kind": "instance", "software": ["name": "Sammanhang"],
            "implementation": ["description": .string(Self.description), "url": .string(base)],
            "fhirVersion": "4.0.1",
            "format": ["application/fhir+json", "json", "application/fhir+xml", "xml"],
            "rest": [
                [
                    "mode": "server", "documentation": .string(Self.documentation),
                    "security": ["cors": false, "description": .string(Self.security)],
                    "resource": .array(resources()),
                    "interaction": [["code": "transaction"], ["code": "batch"]],
                ]
            ],
        ]
        return statement.encoded()
    }

    /// Cost: some ten milliseconds the first time.
    private func resources() -> [JSONTree] {
        made.withLock { made in
            if let made { return made }
            let resources = schema.resourceTypes.map { ResourceCapability(type: $0, schema: schema).tree }
            made = resources
            return resources
        }
    }

    private static let description = "An e-health node for health care, social services and dentistry"
    private static let documentation =
        "What a reader may see is decided by Swedish law for each resource, and logged. A resource that one "
        + "may not see does not exist for that reader. Staff search about one person at a time."
    private static let security =
        "OAuth 2 bearer token in the Authorization header. Session cookies are not taken."
}
