// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

extension JSONValue {
    /// The strings of a member, one or several.
    func strings(_ name: String) -> [String] {
        guard let found = self[name] else { return [] }
        return found.elements.compactMap(\.string)
    }

    /// The elements of a member; empty when there is none.
    func items(_ name: String) -> [JSONValue] {
        guard let found = self[name] else { return [] }
        return Array(found.elements)
    }

    /// The value of the first member that begins so, such as `fixedUri` for `fixed`.
    func choice(_ prefix: String) -> JSONValue? {
        fields.first { field in
            let name = field.name
            return name.hasPrefix(prefix) && name.utf8.count > prefix.utf8.count
                && name.utf8.dropFirst(prefix.utf8.count).first.map { $0 < UInt8(ascii: "a") } == true
        }?.value
    }

    /// The first extension of this url.
    func fhirExtension(_ url: String) -> JSONValue? {
        items("extension").first { $0["url"]?.isString(url) == true }
    }
}
