// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

extension EntryCollector {
    /// FHIR R4 3.1.1.4.12
    mutating func addReference(_ value: JSONValue, _ shape: ElementShape) {
        if shape == .reference {
            guard let text = value["reference"]?.string else {
                keep(.reference(type: nil, id: nil, url: nil))
                return
            }
            addTarget(text, isCanonical: false)
        } else if let text = value.string {
            addTarget(text, isCanonical: shape == .canonical)
        } else if let type = value["resourceType"]?.string {
            // Bundle.composition and Bundle.message name the resource itself.
            keep(.reference(type: type, id: value["id"]?.string, url: nil))
        }
    }

    private mutating func addTarget(_ text: String, isCanonical: Bool) {
        switch FHIRReference(text) {
        case .relative(let key, _): keep(.reference(type: key.type.name, id: key.id.text, url: nil))
        case .fragment: keep(.reference(type: nil, id: nil, url: nil))
        case .absolute, .urn, .other:
            if isCanonical, let bar = text.lastIndex(of: "|") {
                keep(.reference(type: nil, id: nil, url: String(text[..<bar])))
            }
            keep(.reference(type: nil, id: nil, url: text))
        }
    }

    /// FHIR R4 3.1.1.4.14. A canonical is found with and without its version.
    mutating func addURI(_ value: JSONValue, _ shape: ElementShape) {
        guard let text = value.string else { return }
        if shape == .canonical, let bar = text.lastIndex(of: "|") {
            keep(.uri(String(text[..<bar])))
        }
        keep(.uri(text))
    }
}
