// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSchema
import Synchronization

/// A resource made ready for evaluation; one scope serves any number of expressions.
package final class PathScope: Sendable {
    /// What `$this` and `%context` are at the start.
    let root: PathItem
    /// `%resource`
    let resource: PathItem
    let environment: PathEnvironment
    /// Steps of the current evaluation.
    private let steps = Atomic<Int>(0)
    private let stepsMax: Int
    /// What `defineVariable()` keeps, by the place of its call. A scope that keeps anything serves only one
    /// evaluation.
    private let definitions = Mutex<[Int: [PathItem]]>([:])

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

    /// A scope that starts at an element of a resource, as the invariants of an element do.
    ///
    /// - Parameters:
    ///   - element: The value; nil for a primitive that has only extensions.
    ///   - sibling: The object with id and extensions of a primitive.
    ///   - typeName: "HumanName", "Patient.contact", "string".
    ///   - resource: What `%resource` is.
    /// - Throws: `.unknownType`, and `.evaluation` when `resource` is none of a known type.
    package convenience init(
        element: JSONValue?, sibling: JSONValue? = nil, typeName: String, in resource: JSONValue,
        environment: PathEnvironment = PathEnvironment(), schema: Schema = .r4
    ) throws(PathError) {
        let catalog = TypeCatalog.over(schema)
        guard let type = catalog.type(typeName) else {
            throw PathError(.unknownType, "there is no type \(typeName)")
        }
        guard let resourceType = catalog.type(of: resource) else {
            throw PathError(.evaluation, "the value is not a resource of a known type")
        }
        self.init(
            root: .node(PathNode(value: element, sibling: sibling, type: type)),
            resource: .node(PathNode(value: resource, sibling: nil, type: resourceType)),
            environment: environment)
    }

    init(root: PathItem, resource: PathItem? = nil, environment: PathEnvironment) {
        self.root = root
        self.resource = resource ?? root
        self.environment = environment
        stepsMax = environment.stepsMax
    }

    /// The same place for one evaluation alone.
    var copy: PathScope { PathScope(root: root, resource: resource, environment: environment) }

    /// The outermost resource, in whose `contained` a `#fragment` lies.
    var rootResource: JSONValue? { environment.rootResource ?? resource.node?.value }

    /// Begins to count steps anew.
    func begin() { steps.store(0, ordering: .relaxed) }

    /// Counts steps. Two evaluations on one scope at once share the count, which is only a limit.
    @inline(__always)
    func spend(_ amount: Int = 1) throws(PathError) {
        let spent = steps.load(ordering: .relaxed) &+ amount
        steps.store(spent, ordering: .relaxed)
        if spent > stepsMax { throw Self.exhausted(stepsMax) }
    }

    private static func exhausted(_ max: Int) -> PathError {
        PathError(.tooMuch, "the evaluation takes more than \(max) steps")
    }

    func define(_ place: Int, as items: [PathItem]) { definitions.withLock { $0[place] = items } }

    func definition(_ place: Int) -> [PathItem] { definitions.withLock { $0[place] ?? [] } }
}
