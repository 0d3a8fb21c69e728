// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// The type of what a reference leads to, as far as its text tells it.
enum ReferenceTarget {
    /// Whether a Reference is to a resource of a type; nil when that takes more than a look at its text.
    static func isOf(_ type: PathType, _ reference: JSONValue) -> Bool? {
        guard reference["type"] == nil, let text = reference["reference"]?.stringBytes else { return nil }
        guard let slash = text.firstIndex(of: UInt8(ascii: "/")) else {
            return text.starts(with: "urn:".utf8) ? false : nil
        }
        let name = text[..<slash]
        let id = text[(slash + 1)...]
        guard FHIRFormat.isID(id.span), let first = name.first, first &- UInt8(ascii: "A") < 26 else {
            return nil
        }
        if name.elementsEqual(type.name.utf8) { return true }
        // A type that others derive from may be theirs.
        return type.isOpen ? nil : false
    }
}
