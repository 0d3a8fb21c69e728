// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

extension PathItem {
    /// The type as FHIR names it, whether the item comes from a resource or was made: `string`, `Quantity`,
    /// `HumanName`; `BackboneElement` or `Element` for what has no name of its own.
    package var plainTypeName: String {
        switch self {
        case .node(let node):
            let lineage = node.type.lineage
            return node.typeName.contains(".") && lineage.count > 1 ? lineage[1] : node.typeName
        case .quantity, .typeInfo: return String(typeName.dropFirst("System.".count))
        default:
            let name = typeName.dropFirst("System.".count)
            return name.prefix(1).lowercased() + name.dropFirst()
        }
    }

    /// Writes the value as JSON: an element as it stands in the resource, a number with its digits, a
    /// quantity as FHIRPath writes it (`1.5 'mg'`), a date without `@`. An element that has no value is null.
    package func writeValue(to writer: inout JSONWriter) {
        switch self {
        case .node(let node):
            if let value = node.value { writer.raw(Self.inOneLine(value.rawBytes)) } else { writer.null() }
        case .boolean(let truth): writer.bool(truth)
        case .integer(let number): writer.int(number)
        case .decimal(let text): writer.number(Self.withoutLeadingZeros(text))
        case .string(let text), .date(let text), .dateTime(let text), .time(let text): writer.string(text)
        case .quantity:
            guard case .string(let text)? = FunctionTable.string(self) else { return writer.null() }
            writer.string(text)
        case .typeInfo(let info):
            writer.beginObject()
            writer.name("namespace")
            writer.string(info.namespace)
            writer.name("name")
            writer.string(info.name)
            writer.endObject()
        }
    }

    /// Without the blanks and line breaks between the parts.
    private static func inOneLine(_ json: ArraySlice<UInt8>) -> [UInt8] {
        var bytes: [UInt8] = []
        var (isInString, isEscaped) = (false, false)
        for byte in json {
            if isInString || !(byte == 0x20 || (0x09...0x0D).contains(byte)) { bytes.append(byte) }
            if byte == UInt8(ascii: "\""), !isEscaped { isInString.toggle() }
            isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
        }
        return bytes
    }

    /// FHIRPath takes `007.5`, JSON does not.
    private static func withoutLeadingZeros(_ text: String) -> String {
        let sign = text.hasPrefix("-") ? "-" : ""
        let digits = text.dropFirst(sign.count)
        let rest = digits.drop { $0 == "0" }
        return sign + (rest.first?.isNumber == true ? "" : "0") + rest
    }
}
