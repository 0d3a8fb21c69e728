// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSchema
import FHIRSearch

/// What the API does with one resource type.
struct ResourceCapability {
    let type: String
    let schema: Schema

    var tree: JSONTree {
        [
            "type": .string(type),
            "profile": .string("http://hl7.org/fhir/StructureDefinition/\(type)"),
            "interaction": .array(Self.interactions.map { ["code": .string($0)] }),
            "versioning": "versioned-update",
            "readHistory": true,
            "updateCreate": true,
            "conditionalCreate": true,
            "conditionalRead": "full-support",
            "conditionalUpdate": false,
            "conditionalDelete": "not-supported",
            "searchInclude": includes.isEmpty ? .absent : .array(includes.map { .string($0) }),
            "searchParam": parameters.isEmpty ? .absent : .array(parameters.map(Self.tree)),
            "operation": [
                [
                    "name": "validate",
                    "definition": "http://hl7.org/fhir/OperationDefinition/Resource-validate",
                ]
            ],
        ]
    }

    private static let interactions = [
        "read", "vread", "update", "delete", "history-instance", "create", "search-type",
    ]

    private var parameters: [SearchParameterDefinition] {
        schema.searchParameters(for: type).filter(isAnswered).sorted { $0.code < $1.code }
    }

    /// Tried rather than believed: a search by the parameter is read, and it is not one that is told to be
    /// unsupported.
    private func isAnswered(_ parameter: SearchParameterDefinition) -> Bool {
        do {
            let sample = [(name: parameter.code, value: Self.sample(of: parameter))]
            _ = try SearchQuery.parse(
                type: ResourceType(type), parameters: sample, schema: schema, zone: .utc, limits: .standard)
            return true
        } catch {
            return error.code != .unsupported && error.code != .unknownParameter
        }
    }

    private static func sample(of parameter: SearchParameterDefinition) -> String {
        switch parameter.type {
        case .date: "2020-01-01"
        case .number, .quantity: "1"
        case .reference: "\(parameter.targets.first ?? "Patient")/1"
        case .uri: "http://example.org"
        case .string, .token, .composite, .special: "a"
        }
    }

    private var includes: [String] {
        parameters.filter { $0.type == .reference }.map { "\(type):\($0.code)" }
    }

    private static func tree(of parameter: SearchParameterDefinition) -> JSONTree {
        [
            "name": .string(parameter.code), "definition": .string(parameter.url),
            "type": .string(parameter.type.rawValue),
        ]
    }
}
