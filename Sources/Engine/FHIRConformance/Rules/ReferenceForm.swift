// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// Whether a reference has a form that FHIR knows. Source: FHIR R4 2.3.0.1.
enum ReferenceForm {
    case known, noRelative, noURN

    init(_ text: String) {
        switch FHIRReference(text) {
        case .relative, .absolute, .fragment: self = .known
        case .urn(let text):
            let isWhole =
                (!text.hasPrefix("urn:uuid:") || FHIRFormat.isUUID(text.lowercased()))
                && (!text.hasPrefix("urn:oid:") || FHIRFormat.isOID(text))
            self = isWhole ? .known : .noURN
        case .other(let text): self = Self.isOther(text) ? .known : .noRelative
        }
    }

    /// Addresses of other kinds, searches, and versions that are no numbers.
    private static func isOther(_ text: String) -> Bool {
        let path = text.prefix { $0 != "/" && $0 != "?" }
        if path.contains(":") { return true }
        if text.dropFirst(path.count).hasPrefix("?") { return FHIRReference("\(path)/x").key != nil }
        let (first, version) = text.components(cutAt: "/_history/")
        guard let version, ResourceID(version) != nil else { return false }
        return FHIRReference(first).key != nil
    }
}
