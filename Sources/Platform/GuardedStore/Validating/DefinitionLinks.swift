// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// The canonical addresses of definitions that a resource names, without their versions.
enum DefinitionLinks {
    /// What a definition leans on: its base, other profiles, value sets and code systems.
    static func leaning(_ definition: JSONValue) -> [String] {
        var found = [definition["baseDefinition"]?.string].compactMap(\.self)
        for part in ["differential", "snapshot"] {
            for element in definition[part]?.items("element") ?? [] { add(element, to: &found) }
        }
        for side in ["include", "exclude"] {
            for part in definition["compose"]?.items(side) ?? [] {
                found += part.items("valueSet").compactMap(\.string)
                if let system = part["system"]?.string { found.append(system) }
            }
        }
        addItems(of: definition, to: &found)
        return found.map(address)
    }

    /// An address without version and part.
    static func address(_ canonical: String) -> String {
        String(canonical.prefix { $0 != "|" && $0 != "#" })
    }

    private static func add(_ element: JSONValue, to found: inout [String]) {
        for type in element.items("type") {
            found += (type.items("profile") + type.items("targetProfile")).compactMap(\.string)
        }
        if let valueSet = element["binding"]?["valueSet"]?.string { found.append(valueSet) }
    }

    private static func addItems(of holder: JSONValue, to found: inout [String]) {
        for item in holder.items("item") {
            if let valueSet = item["answerValueSet"]?.string { found.append(valueSet) }
            addItems(of: item, to: &found)
        }
    }
}
