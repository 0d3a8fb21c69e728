// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSchema

/// A resource made ready for evaluation; one scope serves any number of expressions.
package final class PathScope: Sendable {
    let root: PathItem
    let environment: PathEnvironment

    /// Looks up the type of the resource.
    ///
    /// - Throws: `.evaluation` when the value is no resource of a known type.
    package convenience init(
        _ resource: JSONValue, environment: PathEnvironment = PathEnvironment(), schema: Schema = .r4
    ) throws(PathError) {
        guard let type = TypeCatalog.over(schema).type(of: resource) else {
            throw PathError(.evaluation, "the value is not a resource of a known type")
        }
        self.init(root: .node(PathNode(value: resource, sibling: nil, type: type)), environment: environment)
    }

    init(root: PathItem, environment: PathEnvironment) {
        self.root = root
        self.environment = environment
    }

    /// The outermost resource, in whose `contained` a `#fragment` lies.
    var rootResource: JSONValue? { environment.rootResource ?? root.node?.value }
}
