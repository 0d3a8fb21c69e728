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
    private let tree: SyntaxTree
    private let catalog: TypeCatalog
    private let compiled: Compiled

    /// Compiles an expression.
    ///
    /// - Throws: `.syntax`, `.unknownFunction`, `.badArguments`, `.unknownType`, `.tooLarge`, with the place.
    package init(_ text: String, schema: Schema = .r4) throws(PathError) {
        self.text = text
        catalog = TypeCatalog.over(schema)
        tree = try Parser.tree(of: text)
        compiled = try Compiler(catalog: catalog).compile(tree, this: nil)
    }

    private init(text: String, tree: SyntaxTree, catalog: TypeCatalog, compiled: Compiled) {
        self.text = text
        self.tree = tree
        self.catalog = catalog
        self.compiled = compiled
    }

    /// The expression made for one type of resource: branches of other types drop out, steps are resolved.
    ///
    /// - Throws: `.unknownType` when there is no such type.
    package func specialised(for type: String) throws(PathError) -> PathExpression {
        guard let root = catalog.type(type) else { throw PathError(.unknownType, "there is no type \(type)") }
        let compiled = try Compiler(catalog: catalog).compile(tree, this: [root])
        return PathExpression(text: text, tree: tree, catalog: catalog, compiled: compiled)
    }

    /// Whether the expression can give nothing, as one for another type can not after `specialised(for:)`.
    package var isAlwaysEmpty: Bool { compiled.isEmpty }

    /// The FHIR types that items may have; nil when that cannot be told before evaluation.
    package var typeNames: [String]? { compiled.types?.map(\.name) }

    /// The JSON members of the resource without any of which the expression gives nothing, so that it need
    /// not be evaluated. Known after `specialised(for:)` for plain paths; nil when that cannot be told.
    package var rootMembers: [String]? { compiled.roots }

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
        try compiled.operation.collect(Focus(root: scope))
    }

    /// Gives each item to a closure, without making a collection. Items given before an error stay given.
    ///
    /// - Throws: `.evaluation` when the values do not fit the operations.
    package func forEach(in scope: PathScope, _ body: (PathItem) -> Void) throws(PathError) {
        _ = try compiled.operation.each(Focus(root: scope)) { (item) throws(PathError) in
            body(item)
            return true
        }
    }

    /// Evaluates a criterion: true, false, or nil when the result is empty (FHIRPath 4.5).
    ///
    /// - Throws: `.evaluation` when there are several items.
    package func isTrue(in scope: PathScope) throws(PathError) -> Bool? {
        try compiled.operation.truth(Focus(root: scope))
    }
}
