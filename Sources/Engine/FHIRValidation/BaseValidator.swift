// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSchema

/// Checks a resource against R4 itself: elements, JSON types, cardinality, formats, choices, and the codes of
/// required bindings on `code` elements.
///
/// Contained resources and those inside Bundle and Parameters are checked too. Source: FHIR R4 2.6.2 (JSON),
/// 2.24 (data types). Profiles and invariants are not looked at.
package struct BaseValidator: Sendable {
    private let schema: Schema

    /// A validator that knows R4. Keeps nothing between calls.
    package init(schema: Schema = .r4) {
        self.schema = schema
    }

    /// What is wrong with a resource, in the order of the text; empty when nothing is.
    ///
    /// Each issue has the FHIRPath of the element, its place in the text, and says how to mend it. No issue
    /// repeats text that may be about a person. At most `ValidationLimits.issuesMax` issues and one that says
    /// so. One pass; paths are only made when something is wrong.
    ///
    /// - Parameter type: The resource type that is asked for, such as that of the URL; nil accepts any.
    package func issues(in resource: JSONValue, expecting type: String? = nil) -> [Issue] {
        var check = ResourceCheck(of: resource, schema: schema)
        check.checkResource(resource, expecting: type)
        return check.findings.issues(in: resource.document)
    }
}
