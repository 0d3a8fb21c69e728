// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSchema

/// A FHIRPath expression, compiled once and evaluated any number of times.
///
/// Source: FHIRPath 2.0, FHIR R4 2.9. `as` filters a collection instead of failing on several items, since
/// R4 search parameters rely on that.
package struct PathExpression: Sendable {
    /// The expression as written.
    package let text: String
    /// How much it is held to the letter.
    package let mode: PathMode
    private let tree: SyntaxTree
    private let catalog: TypeCatalog
    private let compiled: Compiled
    /// The type that it starts from, when that is known.
    private let type: PathType?
    /// Whether the expression keeps variables, so that it needs a scope of its own.
    private let definesVariables: Bool

    /// Compiles an expression.
    ///
    /// - Parameter type: The type of what it will start from ("Patient", "HumanName"), when that is known: in
    ///   strict mode steps are then checked from the first one on.
    /// - Throws: `.syntax`, `.unknownFunction`, `.badArguments`, `.unknownType`, `.unknownElement`,
    ///   `.badVariable`, `.tooLarge`, with the place.
    package init(
        _ text: String, schema: Schema = .r4, mode: PathMode = .lenient, for type: String? = nil
    ) throws(PathError) {
        let catalog = TypeCatalog.over(schema)
        let tree = try Parser.tree(of: text)
        try self.init(text: text, mode: mode, tree: tree, catalog: catalog, for: type)
    }

    private init(
        text: String, mode: PathMode, tree: SyntaxTree, catalog: TypeCatalog, for typeName: String?
    ) throws(PathError) {
        self.text = text
        self.mode = mode
        self.tree = tree
        self.catalog = catalog
        let type = typeName.flatMap { catalog.type($0) }
        if let typeName, type == nil { throw PathError(.unknownType, "there is no type \(typeName)") }
        self.type = type
        compiled = try Compiler(catalog: catalog, mode: mode).compile(tree, this: type.map { [$0] })
        definesVariables = text.contains("defineVariable")
    }

    /// The expression made for one type of resource: branches of other types drop out, steps are resolved.
    ///
    /// - Throws: `.unknownType` when there is no such type.
    package func specialised(for type: String) throws(PathError) -> PathExpression {
        try PathExpression(text: text, mode: mode, tree: tree, catalog: catalog, for: type)
    }

    /// Whether the expression can give nothing, as one for another type can not after `specialised(for:)`.
    package var isAlwaysEmpty: Bool { compiled.isEmpty }

    /// The FHIR types that items may have; nil when that cannot be told before evaluation.
    package var typeNames: [String]? { compiled.types?.map(\.name) }

    /// The JSON members of the resource without any of which the expression gives nothing, so that it need
    /// not be evaluated. Known after `specialised(for:)` for plain paths; nil when that cannot be told.
    package var rootMembers: [String]? { compiled.roots }

    /// The paths that do the same, for an expression that only walks; nil for all others. Known after
    /// `specialised(for:)`. A primitive that has extensions only is not among what they lead to; what is
    /// equal in two branches of a union comes twice.
    package var straightPaths: [StraightPath]? {
        type.flatMap { StraightReader(root: $0).paths(compiled.operation) }
    }

    /// Evaluates the expression on a resource.
    ///
    /// - Throws: `.evaluation` when the values do not fit the operations.
    package func evaluate(on resource: JSONValue) throws(PathError) -> [PathItem] {
        try evaluate(on: resource, environment: PathEnvironment())
    }

    /// Evaluates the expression on a resource with variables.
    ///
    /// - Throws: `.evaluation` when the values do not fit the operations.
    package func evaluate(
        on resource: JSONValue, environment: PathEnvironment
    ) throws(PathError)
        -> [PathItem]
    {
        guard let type = catalog.type(of: resource) else {
            throw PathError(.evaluation, "the value is not a resource of a known type")
        }
        let root = PathItem.node(PathNode(value: resource, sibling: nil, type: type))
        return try evaluate(in: PathScope(root: root, environment: environment))
    }

    /// Evaluates the expression in a scope that is shared with other expressions.
    ///
    /// - Throws: `.evaluation` when the values do not fit the operations.
    package func evaluate(in scope: PathScope) throws(PathError) -> [PathItem] {
        try placed { () throws(PathError) in try compiled.operation.collect(focus(in: scope)) }
    }

    /// Gives each item to a closure, without making a collection. Items given before an error stay given.
    ///
    /// - Throws: `.evaluation` when the values do not fit the operations.
    package func forEach(in scope: PathScope, _ body: (PathItem) -> Void) throws(PathError) {
        _ = try placed { () throws(PathError) in
            try compiled.operation.each(focus(in: scope)) { (item) throws(PathError) in
                body(item)
                return true
            }
        }
    }

    /// Evaluates a criterion: true, false, or nil when the result is empty (FHIRPath 4.5).
    ///
    /// - Throws: `.evaluation` when there are several items.
    package func isTrue(in scope: PathScope) throws(PathError) -> Bool? {
        try placed { () throws(PathError) in try compiled.operation.truth(focus(in: scope)) }
    }

    /// An error that no part of the expression has placed, such as too many steps, is of the whole of it.
    private func placed<T>(_ work: () throws(PathError) -> T) throws(PathError) -> T {
        do {
            return try work()
        } catch {
            throw error.placed(at: tree.offset ?? 0)
        }
    }

    private func focus(in scope: PathScope) -> Focus {
        let scope = definesVariables ? scope.copy : scope
        scope.begin()
        return Focus(root: scope)
    }
}
