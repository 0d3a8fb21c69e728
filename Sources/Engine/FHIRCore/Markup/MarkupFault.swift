// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Why a text is not XML, or not such as FHIR takes.
package struct MarkupFault: Error, Sendable, Hashable {
    /// In words; repeats nothing of the text but an entity's name.
    package let reason: String
    /// Where, in bytes from the start.
    package let offset: Int

    /// A fault at a place.
    package init(_ reason: String, at offset: Int) {
        self.reason = reason
        self.offset = offset
    }
}
