// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRPath
import FHIRSchema
import Synchronization

/// Rules in FHIRPath, each compiled once.
final class ExpressionCache: Sendable {
    private let schema: Schema
    private let expressions = Mutex<[String: PathExpression?]>([:])
    private let rules = Mutex<[String: [InvariantDefinition]]>([:])

    /// Rules that are looked at elsewhere: by the base validator, and with the narrative.
    private static let elsewhere: Set<String> = [
        "ele-1", "ext-1", "ref-1", "txt-1", "txt-2", "dom-2", "dom-3", "dom-6", "bdl-7",
    ]

    init(schema: Schema) {
        self.schema = schema
    }

    /// The compiled expression; nil when it cannot be compiled.
    func expression(_ text: String) -> PathExpression? {
        if let known = expressions.withLock({ $0[text] }) { return known }
        // What does not compile is told by the caller; it is remembered as nil.
        let compiled = try? PathExpression(text)
        expressions.withLock { $0[text] = .some(compiled) }
        return compiled
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
