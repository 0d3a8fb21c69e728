// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// What `type()` tells of an item (FHIRPath 10.2).
package struct PathTypeInfo: Sendable, Hashable {
    /// `System` or `FHIR`.
    package let namespace: String
    /// The name without its namespace.
    package let name: String
    /// What the type derives from, with its namespace; nil when it is the top.
    package let baseType: String?

    /// The member of this name.
    subscript(_ member: String) -> String? {
        switch member {
        case "namespace": namespace
        case "name": name
        case "baseType": baseType
        default: nil
        }
    }
}
