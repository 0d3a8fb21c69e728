// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRPath

extension EntryCollector {
    private static let nameParts = ["family", "given", "prefix", "suffix", "text"]
    private static let addressParts = ["line", "city", "district", "state", "postalCode", "country", "text"]

    /// FHIR R4 3.1.1.4.8
    mutating func addString(_ item: PathItem) {
        guard let node = item.node else {
            if case .string(let text) = item { addText(text) }
            return
        }
        guard let value = node.value else { return }
        switch node.typeName {
        case "HumanName": addParts(Self.nameParts, of: value)
        case "Address": addParts(Self.addressParts, of: value)
        default: addText(value.string)
        }
    }

    private mutating func addParts(_ names: [String], of value: JSONValue) {
        for name in names {
            guard let part = value[name] else { continue }
            for element in part.elements { addText(element.string) }
        }
    }

    private mutating func addText(_ text: String?) {
        guard let text else { return }
        let folded = StringFolding.indexed(text)
        if !folded.isEmpty { keep(.string(folded: folded, exact: text)) }
    }
}
