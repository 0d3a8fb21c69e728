// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRPath
import FHIRSchema

/// The expressions that find the index entries of one resource type.
struct ExtractionPlan: Sendable {
    struct Parameter: Sendable {
        let code: String
        let kind: SearchParameterDefinition.Kind
        let expression: PathExpression
        /// Places in `memberNumbers` of the members without which the expression gives nothing; nil when any
        /// resource may give something.
        let members: [Int]?
    }

    let parameters: [Parameter]
    /// The top-level members that expressions start from, numbered. Most resources have few of them, and one
    /// look at the names spares most of the work.
    let memberNumbers: [String: Int]
    /// What is left out: the definition and why.
    let unsupported: [(definition: SearchParameterDefinition, reason: String)]

    /// `_id` and `_lastUpdated` are columns of every store, not index entries.
    private static let columns: Set<String> = ["_id", "_lastUpdated"]

    init(type: String, schema: Schema) {
        var parameters: [Parameter] = []
        var numbers: [String: Int] = [:]
        var unsupported: [(SearchParameterDefinition, String)] = []
        for definition in schema.searchParameters(for: type) where !Self.columns.contains(definition.code) {
            switch Self.expression(of: definition, type: type, schema: schema) {
            case .success(let expression?):
                let members = expression.rootMembers?.map { name in
                    let number = numbers[name] ?? numbers.count
                    numbers[name] = number
                    return number
                }
                parameters.append(
                    Parameter(
                        code: definition.code, kind: definition.type, expression: expression, members: members
                    ))
            case .success(nil): continue
            case .failure(let obstacle): unsupported.append((definition, obstacle.reason))
            }
        }
        self.parameters = parameters
        memberNumbers = numbers
        self.unsupported = unsupported
    }

    private struct Obstacle: Error {
        let reason: String
    }

    /// Which of `memberNumbers` a resource has.
    func presentMembers(of resource: JSONValue) -> [Bool] {
        var present = Array(repeating: false, count: memberNumbers.count)
        for field in resource.fields {
            if let number = memberNumbers[field.name] { present[number] = true }
        }
        return present
    }

    private static func expression(
        of definition: SearchParameterDefinition, type: String, schema: Schema
    ) -> Result<PathExpression?, Obstacle> {
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
            return .success(expression)
        } catch {
            return .failure(Obstacle(reason: error.reason))
        }
    }
}
