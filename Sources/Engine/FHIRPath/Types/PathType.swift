// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRSchema

/// A FHIR type as paths see it. Made once per type by `TypeCatalog`.
final class PathType: Sendable {
    /// The children that one name reaches: one, or as many as a choice has types.
    struct Children: Sendable {
        let name: String
        let candidates: [PathChild]
    }

    let name: String
    let isPrimitive: Bool
    let systemKind: SystemKind
    /// The codes that a value must be from, when the element has a required binding that can be listed.
    let codes: CodeList?
    /// The type and what it derives from, nearest first.
    let lineage: [String]
    let children: [Children]
    private let childIndex: [String: Int]
    /// Which child a JSON member is, or is the object beside.
    private let members: [String: (child: PathChild, isSibling: Bool)]

    init(
        name: String, isPrimitive: Bool, systemKind: SystemKind, codes: CodeList?, lineage: [String],
        children: [Children]
    ) {
        self.name = name
        self.isPrimitive = isPrimitive
        self.systemKind = systemKind
        self.codes = codes
        self.lineage = lineage
        self.children = children
        childIndex = Dictionary(
            children.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
        var members: [String: (child: PathChild, isSibling: Bool)] = [:]
        for child in children.flatMap(\.candidates) {
            members[child.json] = (child, false)
            if child.isPrimitive { members[child.siblingName] = (child, true) }
        }
        self.members = members
    }

    func children(named name: String) -> [PathChild] {
        childIndex[name].map { children[$0].candidates } ?? []
    }

    func member(_ json: String) -> (child: PathChild, isSibling: Bool)? { members[json] }

    /// Whether an element of the type may be of another type in truth.
    var isOpen: Bool { ["Resource", "DomainResource", "Element", "BackboneElement"].contains(name) }

    /// Whether a cast to this type takes the other: a resource or complex type that derives from it, but only
    /// the same primitive (a `canonical` is no `uri` where an element is either).
    func takes(_ other: PathType) -> Bool { isPrimitive ? name == other.name : other.isA(name) }

    func isA(_ other: String) -> Bool { name == other || lineage.contains(other) }
}
