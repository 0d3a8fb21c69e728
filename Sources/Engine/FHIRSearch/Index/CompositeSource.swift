// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRPath
import FHIRSchema

/// Where a composite parameter finds elements, and what it pairs the values of there.
struct CompositeSource: Sendable {
    let path: StraightPath
    let parts: [CompositePart]
    /// The members of the resource that lead to the elements. For the resource itself those of the last
    /// part, which is there least often: a code nearly always is.
    let members: [[String]]
    /// The same for sources that give the same: a parameter often repeats another for more elements.
    let key: String

    /// - Parameters:
    ///   - path: What leads to the elements.
    ///   - type: The type of the resource.
    init(
        _ path: StraightPath, _ definition: SearchParameterDefinition, type: String, schema: Schema
    ) throws(ExtractionObstacle) {
        var parts: [CompositePart] = []
        for component in definition.components {
            parts.append(try CompositePart(component, of: path.typeName, in: type, schema: schema))
        }
        key = ([path.members.joined(separator: ".")] + parts.map(\.key)).joined(separator: " $ ")
        self.path = path
        self.parts = parts
        members = path.members.isEmpty ? parts.last?.paths.map(\.path.members) ?? [] : [path.members]
        guard !members.isEmpty else {
            throw ExtractionObstacle(reason: "it would be looked for in every resource")
        }
    }

    /// All sources of a composite parameter, one for each branch of its expression.
    static func all(
        of definition: SearchParameterDefinition, _ expression: PathExpression, type: String, schema: Schema
    ) throws(ExtractionObstacle) -> [CompositeSource] {
        guard let paths = expression.straightPaths else {
            throw ExtractionObstacle(reason: "its expression does more than walk")
        }
        var sources: [CompositeSource] = []
        for path in paths {
            sources.append(try CompositeSource(path, definition, type: type, schema: schema))
        }
        return sources
    }
}
