// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

extension EntryCollector {
    /// FHIR R4 3.1.1.4.8
    mutating func addString(_ value: JSONValue, _ shape: ElementShape) {
        guard let parts = shape.stringParts else { return addText(value.string) }
        for name in parts {
            guard let part = value[name] else { continue }
            for element in part.elements { addText(element.string) }
        }
    }

    /// Adds a text, unless it is blank.
    mutating func addText(_ text: String?) {
        guard let text else { return }
        let folded = StringFolding.indexed(text)
        if !folded.isEmpty { keep(.string(folded: folded, exact: text)) }
    }
}
