// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRPath

/// Where values of one search parameter come from. A class, so that passing it around is cheap.
final class ExtractionTask: Sendable {
    /// The place of the parameter in `ExtractionPlan.parameters`.
    let parameter: Int
    /// What leads to the values, unless they need an expression.
    let path: StraightPath?
    /// What the values at the end of the path are.
    let shape: ElementShape
    /// What gives the values, when no path does.
    let expression: PathExpression?
    /// What is paired of each element at the end of the path, for a composite parameter.
    let parts: [CompositePart]
    /// The same number for tasks that pair the same.
    let pairing: Int
    /// Whether there is one thing to do for the whole resource, whatever led here and how often.
    let isOfWhole: Bool

    init(parameter: Int, path: StraightPath, parts: [CompositePart] = [], pairing: Int = 0) {
        self.parameter = parameter
        self.path = path
        self.parts = parts
        self.pairing = pairing
        shape = ElementShape(typeName: path.typeName)
        expression = nil
        isOfWhole = path.members.isEmpty
    }

    init(parameter: Int, expression: PathExpression) {
        self.parameter = parameter
        self.expression = expression
        path = nil
        shape = .plain
        parts = []
        pairing = 0
        isOfWhole = true
    }
}
