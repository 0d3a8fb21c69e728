// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRSchema

/// Which types and profiles are kinds of others.
struct TypeLadder {
    let set: ProfileSet

    private static let prefix = "http://hl7.org/fhir/StructureDefinition/"
    /// Profiles may build upon others this deep.
    private static let depthMax = 50

    /// Whether a type that a profile names is the one of its base, or a kind of it.
    func isCode(_ code: String, within base: String) -> Bool {
        if base.isEmpty || code == base { return true }
        // R4's own elements with elements inside have a type each; profiles name what it is made of.
        if base.contains(".") { return code == "BackboneElement" || code == "Element" }
        return isType(code, base)
    }

    /// Whether a profile is one of these or builds upon one; true also where that cannot be told.
    func isProfile(_ url: String, withinAnyOf bases: [String]) -> Bool {
        let wanted = Set(bases.map { CanonicalURL($0).url })
        if wanted.contains(Self.prefix + "Resource") { return true }
        var next = CanonicalURL(url).url
        for _ in 0..<Self.depthMax {
            if wanted.contains(next) { return true }
            if next.hasPrefix(Self.prefix), case let name = String(next.dropFirst(Self.prefix.count)),
                set.schema.type(name) != nil
            {
                return wanted.contains {
                    $0.hasPrefix(Self.prefix) && isType(name, String($0.dropFirst(Self.prefix.count)))
                }
            }
            guard let base = set.resource(next)?["baseDefinition"]?.string else { return true }
            next = CanonicalURL(base).url
        }
        return true
    }

    private func isType(_ name: String, _ other: String) -> Bool {
        var next: String? = name
        while let current = next {
            if current == other { return true }
            next = set.schema.type(current)?.baseName
        }
        return false
    }
}
