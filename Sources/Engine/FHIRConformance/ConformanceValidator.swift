// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSchema
import FHIRValidation

/// Judges a resource by all of R4 and by profiles: invariants, bindings, references, extensions, Bundles,
/// questionnaires, narratives.
///
/// A pass of its own after `BaseValidator`, which it runs first. Keeps what it has compiled.
package final class ConformanceValidator: Sendable {
    let set: ProfileSet
    let expressions: ExpressionCache
    let schema: Schema
    private let base: BaseValidator

    /// A validator that knows these profiles.
    package init(_ set: ProfileSet = .r4) {
        self.set = set
        schema = set.schema
        base = BaseValidator(schema: set.schema)
        expressions = ExpressionCache(schema: set.schema)
    }

    /// What is wrong with a resource: first what `BaseValidator` finds, then the rest in the order found.
    ///
    /// Each finding has the FHIRPath of the element, its place in the text, and says how to mend it.
    package func issues(
        in resource: JSONValue, expecting type: String? = nil,
        options: ConformanceOptions = ConformanceOptions()
    ) -> [Issue] {
        let structural = base.issues(in: resource, expecting: type)
        guard let name = resource["resourceType"]?.string, schema.isResource(name) else { return structural }
        var judge = Judge(self, options)
        judge.judgeRoot(resource)
        return structural + judge.log.issues(in: resource, schema: schema)
    }
}
