// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A primitive type of FHIR R4, by its name there.
package enum FHIRPrimitive: String, Sendable, Hashable, CaseIterable {
    case boolean, integer, decimal, string, uri, url, canonical, base64Binary, instant, date, dateTime, time
    case code, oid, id, markdown, unsignedInt, positiveInt, uuid

    /// The JSON kind that carries it: a number, true or false, or a string.
    package var isNumber: Bool {
        switch self {
        case .integer, .decimal, .unsignedInt, .positiveInt: true
        default: false
        }
    }

    /// Whether decoded UTF-8 has the form of this type.
    package func matches(_ text: Span<UInt8>) -> Bool {
        switch self {
        case .boolean: FHIRFormat.isBoolean(text)
        case .integer: FHIRFormat.isInteger(text)
        case .decimal: FHIRFormat.isDecimal(text)
        case .string: FHIRFormat.isString(text)
        case .uri: FHIRFormat.isURI(text)
        case .url: FHIRFormat.isURL(text)
        case .canonical: FHIRFormat.isCanonical(text)
        case .base64Binary: FHIRFormat.isBase64(text)
        case .instant: FHIRFormat.isInstant(text)
        case .date: FHIRFormat.isDate(text)
        case .dateTime: FHIRFormat.isDateTime(text)
        case .time: FHIRFormat.isTime(text)
        case .code: FHIRFormat.isCode(text)
        case .oid: FHIRFormat.isOID(text)
        case .id: FHIRFormat.isID(text)
        case .markdown: FHIRFormat.isMarkdown(text)
        case .unsignedInt: FHIRFormat.isUnsignedInt(text)
        case .positiveInt: FHIRFormat.isPositiveInt(text)
        case .uuid: FHIRFormat.isUUID(text)
        }
    }

    /// Whether a text has the form of this type.
    package func matches(_ text: String) -> Bool { matches(text.utf8.span) }

    /// Whether a JSON value has the right kind and form for this type.
    ///
    /// Cost: allocates only for strings with escapes.
    package func matches(_ value: JSONValue) -> Bool {
        switch value.kind {
        case .true, .false: return self == .boolean
        case .number:
            let bytes = value.document.bytes
            return isNumber && matches(bytes.span.extracting(value.range))
        case .string:
            guard self != .boolean, !isNumber else { return false }
            let node = value.node
            if node.isEscaped { return matches(value.document.content(of: node).span) }
            let bytes = value.document.bytes
            return matches(bytes.span.extracting(node.contentRange))
        case .object, .array, .null: return false
        }
    }
}
