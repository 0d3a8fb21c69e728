// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// The type of a resource, `Patient`. Whether FHIR has it is the schema's knowledge.
package struct ResourceType: Sendable, Hashable, Comparable, ExpressibleByStringLiteral {
    /// The name as FHIR writes it.
    package let name: String

    /// A type by its name, not checked.
    package init(_ name: String) {
        self.name = name
    }

    /// A type by its name, not checked.
    package init(stringLiteral value: String) {
        self.init(value)
    }

    /// By name.
    package static func < (left: ResourceType, right: ResourceType) -> Bool { left.name < right.name }

    /// Whether a text could be a resource type: an upper-case ASCII letter and at least one more letter.
    static func isName(_ text: some Collection<UInt8>) -> Bool {
        guard let first = text.first, first &- UInt8(ascii: "A") < 26 else { return false }
        return text.count >= 2 && text.count <= 64 && text.allSatisfy { FHIRFormat.isLetter($0) }
    }
}

extension ResourceType: CustomStringConvertible {
    /// The name.
    package var description: String { name }
}
