// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore

/// Entries of transaction-response and batch-response.
enum BundleResponse {
    static func bundle(type: String, entries: [JSONTree]) -> JSONTree {
        [
            "resourceType": "Bundle", "type": .string(type),
            // FHIR has no empty arrays. Source: FHIR R4 2.6.2.2.
            "entry": entries.isEmpty ? .absent : .array(entries),
        ]
    }

    static func entry(for outcome: WriteOutcome) -> JSONTree {
        let resource = outcome.resource
        let status =
            switch outcome.kind {
            case .created: "201 Created"
            case .updated, .matched: "200 OK"
            case .deleted: "204 No Content"
            }
        return [
            "response": [
                "status": .string(status),
                "location": outcome.kind == .deleted
                    ? .absent : .string("\(resource.key)/_history/\(resource.version)"),
                "etag": .string("W/\"\(resource.version)\""),
                "lastModified": .string(resource.updated.text),
            ]
        ]
    }

    static func entry(reading resource: StoredResource) -> JSONTree {
        [
            "resource": .raw(resource.body),
            "response": [
                "status": "200 OK", "etag": .string("W/\"\(resource.version)\""),
                "lastModified": .string(resource.updated.text),
            ],
        ]
    }

    static func entry(failing error: DoorError, in language: Phrasebook) -> JSONTree {
        [
            "response": [
                "status": .string(status(of: error)),
                "outcome": OperationOutcome(issues: error.issues).tree(in: language),
            ]
        ]
    }

    /// The HTTP status line that the error would have had alone; batch entries tell it as text.
    private static func status(of error: DoorError) -> String {
        switch error.code {
        case .notFound: "404 Not Found"
        case .gone: "410 Gone"
        case .forbidden: "403 Forbidden"
        case .versionConflict, .preconditionFailed, .multipleMatches: "412 Precondition Failed"
        case .invalid: "422 Unprocessable Entity"
        case .unsupported, .badRequest, .badPageToken: "400 Bad Request"
        case .tooCostly: "413 Content Too Large"
        case .busy: "429 Too Many Requests"
        case .unavailable: "503 Service Unavailable"
        }
    }
}
