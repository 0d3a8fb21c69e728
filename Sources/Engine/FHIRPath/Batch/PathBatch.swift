// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSchema

/// Answers line after line: `{"expression": "…", "resource": "…"}`.
///
/// Each expression is compiled once for each type of resource. What `resource` stands for is up to the
/// caller.
package struct PathBatch {
    private struct Key: Hashable {
        let expression: String
        let type: String?
    }

    private let environment: (JSONValue) -> PathEnvironment
    private let schema: Schema
    private var known: [Key: PathExpression] = [:]

    private static let knownMax = 1_000

    /// A batch.
    ///
    /// - Parameter environment: What expressions on a resource see.
    package init(
        schema: Schema = .r4,
        environment: @escaping (JSONValue) -> PathEnvironment = { _ in PathEnvironment() }
    ) {
        self.environment = environment
        self.schema = schema
    }

    /// The answer to a line, as JSON without a line break.
    ///
    /// - Parameter resource: Finds the resource that the line names.
    package mutating func answer(
        _ line: [UInt8], resource: (String) throws(PathError) -> JSONValue
    ) -> [UInt8] {
        do {
            let question = try Self.question(line)
            let found = try resource(question.resource)
            return PathAnswer.values(try values(question.expression, on: found)).json
        } catch {
            return PathAnswer.error(error).json
        }
    }

    private mutating func values(
        _ expression: String, on resource: JSONValue
    ) throws(PathError) -> [PathItem] {
        let key = Key(expression: expression, type: resource["resourceType"]?.string)
        let environment = environment(resource)
        if let compiled = known[key] { return try compiled.evaluate(on: resource, environment: environment) }
        let compiled = try PathExpression(expression, schema: schema, mode: .strict, for: key.type)
        if known.count >= Self.knownMax { known.removeAll() }
        known[key] = compiled
        return try compiled.evaluate(on: resource, environment: environment)
    }

    private static func question(_ line: [UInt8]) throws(PathError) -> (expression: String, resource: String)
    {
        let document: JSONDocument
        do {
            document = try JSONDocument(parsing: line)
        } catch {
            throw PathError(.evaluation, "the line is not JSON")
        }
        guard let expression = document.root["expression"]?.string,
            let resource = document.root["resource"]?.string
        else { throw PathError(.evaluation, "a line has the texts expression and resource") }
        return (expression, resource)
    }
}
