// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRPath
import FHIRSchema

/// A component of a composite parameter, made for the type of the elements that its values are taken from.
struct CompositePart: Sendable {
    /// How the values are read.
    let parameter: ExtractionPlan.Parameter
    /// What leads to the values, unless they need an expression.
    let paths: [(path: StraightPath, shape: ElementShape)]
    /// What gives the values, when no path does.
    let expression: PathExpression?
    /// Whether its values are the same for all elements of a resource.
    let isOfResource: Bool
    /// What it takes and how, in words.
    let key: String

    /// - Parameters:
    ///   - element: The type of the elements: "Observation.component".
    ///   - type: The type of the resource.
    init(
        _ component: (definition: String, expression: String), of element: String, in type: String,
        schema: Schema
    ) throws(ExtractionObstacle) {
        let parameters = schema.searchParameters(for: type)
        guard let named = parameters.first(where: { $0.url == component.definition }) else {
            throw ExtractionObstacle(reason: "its component \(component.definition) is not known")
        }
        do throws(PathError) {
            let text = Self.mended(component.expression)
            let expression = try PathExpression(text, schema: schema, for: element)
            let kind = Self.kind(named.type, of: expression.typeNames ?? [])
            key = "\(kind) \(text)"
            isOfResource = text.hasPrefix("%resource.")
            parameter = ExtractionPlan.Parameter(code: named.code, kind: kind)
            if let straight = expression.straightPaths, !straight.contains(where: \.isFiltered) {
                paths = straight.map { (path: $0, shape: ElementShape(typeName: $0.typeName)) }
                self.expression = nil
            } else {
                paths = []
                self.expression = expression
            }
        } catch {
            throw ExtractionObstacle(reason: "its component \(component.expression): \(error.reason)")
        }
    }

    /// R4 writes `DateTime` in Observation.code-value-date, which is no type; `dateTime` is meant.
    private static func mended(_ text: String) -> String {
        text.replacing("as(DateTime)", with: "as(dateTime)")
    }

    /// The kind of the named parameter. R4 names those of DocumentReference.relationship the wrong way round:
    /// what the values are tells.
    private static func kind(
        _ named: SearchParameterDefinition.Kind, of types: [String]
    ) -> SearchParameterDefinition.Kind {
        switch named {
        case .reference where types == ["code"]: .token
        case .token where types == ["Reference"]: .reference
        default: named
        }
    }
}
