// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// What a resource is known by within one server: type and id.
package struct ResourceKey: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The type.
    package let type: ResourceType
    /// The logical id.
    package let id: ResourceID

    /// A key of its parts.
    package init(_ type: ResourceType, _ id: ResourceID) {
        self.type = type
        self.id = id
    }

    /// `Patient/1`; nil for anything else.
    package init?(_ text: String) {
        guard case .relative(let key, version: nil) = FHIRReference(text) else { return nil }
        self = key
    }

    /// `Patient/1`.
    package var description: String { "\(type.name)/\(id.text)" }

    /// By type, then by id.
    package static func < (left: ResourceKey, right: ResourceKey) -> Bool {
        (left.type, left.id) < (right.type, right.id)
    }
}
