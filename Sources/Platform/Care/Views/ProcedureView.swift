// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// A measure that was taken.
package struct ProcedureView: Sendable, Hashable {
    /// What was done, in words.
    package let name: String
    /// Code in the classification, such as KVÅ; empty when not told.
    package let code: String
    /// Where on the body.
    package let site: String?
    /// When.
    package let performed: CareMoment?
    /// Remarks.
    package let notes: [String]

    /// Reads a Procedure; nil for other types.
    package init?(_ resource: JSONValue) {
        guard resource["resourceType"]?.isString("Procedure") == true else { return nil }
        name = resource.concept("code") ?? ""
        code = resource.codings("code").first?.code ?? ""
        site = resource.concept("bodySite")
        performed = resource.when("performedDateTime") ?? resource["performedPeriod"]?.when("start")
        notes = resource.notes()
    }
}
