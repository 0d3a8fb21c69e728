// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRPath
import FHIRSchema
import Synchronization

/// Rules in FHIRPath, each compiled once.
final class ExpressionCache: Sendable {
    private let schema: Schema
    private let expressions = Mutex<[String: Result<PathExpression, PathError>]>([:])
    private let rules = Mutex<[String: [InvariantDefinition]]>([:])

    /// Rules that are looked at elsewhere: by the base validator, and with the narrative.
    private static let elsewhere: Set<String> = [
        "ele-1", "ext-1", "ref-1", "txt-1", "txt-2", "dom-2", "dom-3", "dom-6", "bdl-7",
    ]

    /// Those of them that snapshots of profiles carry with them for every element.
    static let neverRepeated: Set<String> = ["ele-1", "ext-1", "dom-2", "dom-3", "dom-6"]

    /// How many expressions are remembered; those of search parameters come from whoever sends them.
    private static let rememberedMax = 20_000

    init(schema: Schema) {
        self.schema = schema
    }

    /// The compiled expression.
    ///
    /// - Throws: why it cannot be compiled; that is remembered too.
    func expression(_ text: String) throws(PathError) -> PathExpression {
        if let known = expressions.withLock({ $0[text] }) { return try known.get() }
        let compiled = Result { () throws(PathError) in try PathExpression(RuleErrata.mended[text] ?? text) }
        expressions.withLock { if $0.count < Self.rememberedMax { $0[text] = compiled } }
        return try compiled.get()
    }

    /// The rules of a type with those of its bases, and of the element itself.
    func rules(ofType type: TypeDefinition, at definitionPath: String) -> [InvariantDefinition] {
        let key = "\(type.name) \(definitionPath)"
        if let known = rules.withLock({ $0[key] }) { return known }
        var found: [InvariantDefinition] = []
        if definitionPath != type.name { found += schema.invariants(of: definitionPath) }
        var next: TypeDefinition? = type
        while let current = next {
            found += schema.invariants(of: current.name)
            next = current.baseName.flatMap { schema.type($0) }
        }
        let kept = found.filter { !Self.elsewhere.contains($0.key) }
        rules.withLock { $0[key] = kept }
        return kept
    }
}
