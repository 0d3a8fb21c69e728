// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// How the values of an element are told apart. Source: FHIR R4 5.1.0.14.
struct Slicing: Sendable {
    /// What tells slices apart.
    struct Discriminator: Sendable {
        /// value, exists, pattern, type or profile.
        let kind: String
        let path: String
    }

    /// Whether values beyond the slices are allowed.
    enum Rules: String, Sendable {
        case open, closed, openAtEnd
    }

    var discriminators: [Discriminator]
    var rules: Rules
    var isOrdered: Bool

    init(discriminators: [Discriminator], rules: Rules = .open, isOrdered: Bool = false) {
        self.discriminators = discriminators
        self.rules = rules
        self.isOrdered = isOrdered
    }

    /// Reads ElementDefinition.slicing.
    init(_ value: JSONValue) {
        discriminators = value.items("discriminator").map {
            Discriminator(kind: $0["type"]?.string ?? "value", path: $0["path"]?.string ?? "$this")
        }
        rules = value["rules"]?.string.flatMap(Rules.init(rawValue:)) ?? .open
        isOrdered = value["ordered"]?.bool ?? false
    }

    /// Extensions are told apart by their url, whether a profile says so or not.
    static let byURL = Slicing(discriminators: [Discriminator(kind: "value", path: "url")])
    /// A choice is told apart by its type.
    static let byType = Slicing(discriminators: [Discriminator(kind: "type", path: "$this")])
}
