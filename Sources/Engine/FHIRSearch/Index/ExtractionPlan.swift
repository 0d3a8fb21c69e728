// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRPath
import FHIRSchema

/// The expressions that find the index entries of one resource type.
struct ExtractionPlan: Sendable {
    struct Parameter: Sendable {
        let code: String
        let kind: SearchParameterDefinition.Kind
        let expression: PathExpression
    }

    let parameters: [Parameter]
    /// What is left out: the definition and why.
    let unsupported: [(definition: SearchParameterDefinition, reason: String)]

    /// `_id` and `_lastUpdated` are columns of every store, not index entries.
    private static let columns: Set<String> = ["_id", "_lastUpdated"]

    init(type: String, schema: Schema) {
        var parameters: [Parameter] = []
        var unsupported: [(SearchParameterDefinition, String)] = []
        for definition in schema.searchParameters(for: type) where !Self.columns.contains(definition.code) {
            switch Self.parameter(of: definition, type: type, schema: schema) {
            case .success(let parameter?): parameters.append(parameter)
            case .success(nil): continue
            case .failure(let obstacle): unsupported.append((definition, obstacle.reason))
            }
        }
        self.parameters = parameters
        self.unsupported = unsupported
    }

    private struct Obstacle: Error {
        let reason: String
    }

    private static func parameter(
        of definition: SearchParameterDefinition, type: String, schema: Schema
    ) -> Result<Parameter?, Obstacle> {
        switch definition.type {
        case .composite: return .failure(Obstacle(reason: "composite parameters are not indexed yet"))
        case .special: return .failure(Obstacle(reason: "special parameters are not indexed"))
        default: break
        }
        guard let text = definition.expression else {
            return .failure(Obstacle(reason: "the definition has no expression"))
        }
        do {
            var expression = try PathExpression(text, schema: schema).specialised(for: type)
            // The expressions of extension parameters stop at the extension; its value is what is meant.
            if expression.typeNames == ["Extension"] {
                expression = try PathExpression("(\(text)).value", schema: schema).specialised(for: type)
            }
            if expression.isAlwaysEmpty { return .success(nil) }
            return .success(Parameter(code: definition.code, kind: definition.type, expression: expression))
        } catch {
            return .failure(Obstacle(reason: error.reason))
        }
    }
}
