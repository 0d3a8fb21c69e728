// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// A way through member names only, as most search parameters are: such paths can be walked many at once,
/// without evaluating anything. A class, so that passing it around is cheap.
package final class StraightPath: Sendable {
    /// The JSON members from the resource to the values; arrays stand for their elements.
    package let members: [String]
    /// Which branch of a union the path is of: all of one come before those of the next.
    package let branch: Int
    let type: PathType
    private let filter: StraightFilter?

    init(members: [String], branch: Int, type: PathType, filter: StraightFilter?) {
        self.members = members
        self.branch = branch
        self.type = type
        self.filter = filter
        isFiltered = filter != nil
    }

    /// The FHIR type of the values.
    package var typeName: String { type.name }

    /// Whether the path takes only some of the values that it leads to.
    package let isFiltered: Bool

    /// A value that the path leads to as an element; nil when its JSON has not the shape of the type.
    package func node(_ value: JSONValue) -> PathNode? {
        let fits =
            switch value.kind {
            case .object: !type.isPrimitive
            case .string, .number, .true, .false: type.isPrimitive
            case .array, .null: false
            }
        return fits ? PathNode(value: value, sibling: nil, type: type) : nil
    }

    /// Whether an element is among those that the path takes.
    ///
    /// - Parameter scope: The resource that the path started from. Asked for only when it is needed.
    package func takes(_ node: PathNode, in scope: () -> PathScope?) -> Bool {
        filter?.takes(node, in: scope) ?? true
    }
}
