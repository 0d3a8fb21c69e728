// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// The same predicates on `String`.
extension FHIRFormat {
    /// As `isBoolean` on bytes.
    package static func isBoolean(_ text: String) -> Bool { isBoolean(text.utf8.span) }
    /// As `isInteger` on bytes.
    package static func isInteger(_ text: String) -> Bool { isInteger(text.utf8.span) }
    /// As `isUnsignedInt` on bytes.
    package static func isUnsignedInt(_ text: String) -> Bool { isUnsignedInt(text.utf8.span) }
    /// As `isPositiveInt` on bytes.
    package static func isPositiveInt(_ text: String) -> Bool { isPositiveInt(text.utf8.span) }
    /// As `isDecimal` on bytes.
    package static func isDecimal(_ text: String) -> Bool { isDecimal(text.utf8.span) }
    /// As `isString` on bytes.
    package static func isString(_ text: String) -> Bool { isString(text.utf8.span) }
    /// As `isMarkdown` on bytes.
    package static func isMarkdown(_ text: String) -> Bool { isMarkdown(text.utf8.span) }
    /// As `isURI` on bytes.
    package static func isURI(_ text: String) -> Bool { isURI(text.utf8.span) }
    /// As `isURL` on bytes.
    package static func isURL(_ text: String) -> Bool { isURL(text.utf8.span) }
    /// As `isCanonical` on bytes.
    package static func isCanonical(_ text: String) -> Bool { isCanonical(text.utf8.span) }
    /// As `isCode` on bytes.
    package static func isCode(_ text: String) -> Bool { isCode(text.utf8.span) }
    /// As `isID` on bytes.
    package static func isID(_ text: String) -> Bool { isID(text.utf8.span) }
    /// As `isOID` on bytes.
    package static func isOID(_ text: String) -> Bool { isOID(text.utf8.span) }
    /// As `isUUID` on bytes.
    package static func isUUID(_ text: String) -> Bool { isUUID(text.utf8.span) }
    /// As `isBase64` on bytes.
    package static func isBase64(_ text: String) -> Bool { isBase64(text.utf8.span) }
    /// As `isDate` on bytes.
    package static func isDate(_ text: String) -> Bool { isDate(text.utf8.span) }
    /// As `isDateTime` on bytes.
    package static func isDateTime(_ text: String) -> Bool { isDateTime(text.utf8.span) }
    /// As `isInstant` on bytes.
    package static func isInstant(_ text: String) -> Bool { isInstant(text.utf8.span) }
    /// As `isTime` on bytes.
    package static func isTime(_ text: String) -> Bool { isTime(text.utf8.span) }
}
