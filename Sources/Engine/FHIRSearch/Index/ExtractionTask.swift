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

    init(parameter: Int, path: StraightPath) {
        self.parameter = parameter
        self.path = path
        shape = ElementShape(typeName: path.typeName)
        expression = nil
    }

    init(parameter: Int, expression: PathExpression) {
        self.parameter = parameter
        self.expression = expression
        path = nil
        shape = .plain
    }
}
