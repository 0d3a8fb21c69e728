// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Why a text is not XML, or not such as FHIR takes.
package struct MarkupFault: Error, Sendable, Hashable {
    /// Why; repeats nothing of the text but an entity's name.
    package let said: Wording
    /// Where, in bytes from the start.
    package let offset: Int

    /// A fault at a place.
    package init(_ said: Wording, at offset: Int) {
        self.said = said
        self.offset = offset
    }
}
