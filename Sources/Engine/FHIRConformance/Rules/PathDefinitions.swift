// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRPath
import FHIRSchema

/// What rules in FHIRPath may ask of the definitions of the elements at hand.
struct PathDefinitions: Sendable {
    /// An element on the way down, with its definition.
    private typealias Step = (definition: ElementDefinition, element: Element)

    let judge: Judge
    let surroundings: Surroundings

    /// What R4 itself says of an element, as an ElementDefinition; nil for what is none of the resource.
    func definition(of item: PathItem) -> JSONValue? {
        guard let value = item.node?.value, let definition = way(to: value)?.last?.definition else {
            return nil
        }
        do throws(JSONError) {
            return try JSONDocument(parsing: Self.tree(definition).encoded()).root
        } catch {
            return nil
        }
    }

    /// Whether an element is of a slice of a profile; nil when the profile is not known or has no such slice.
    func isInSlice(_ item: PathItem, _ structure: String, _ name: String) -> Bool? {
        guard let profile = judge.set.profile(structure), profile.root.holdsSlice(name) else { return nil }
        guard let value = item.node?.value, let way = way(to: value), let last = way.last else {
            return false
        }
        var nodes = [profile.root]
        for step in inside(profile, way).dropLast() {
            nodes = nodes.compactMap { $0.child(step.definition.name) }.flatMap { [$0.node] + $0.slices }
        }
        var judge = judge
        return nodes.compactMap { $0.child(last.definition.name) }.contains { child in
            judge.isOfSlice(name, last.element, last.definition, child, surroundings)
        }
    }

    /// The part of a way that a profile speaks of: all of it, or what lies below an element of its type.
    private func inside(_ profile: Profile, _ way: [Step]) -> ArraySlice<Step> {
        let name = surroundings.resource["resourceType"]?.string ?? ""
        if judge.isType(name, profile.typeName) { return way[...] }
        let start = way.dropLast().lastIndex { $0.element.typeName == profile.typeName }
        return start.map { way[($0 + 1)...] } ?? way[...]
    }

    /// The elements from the resource down to a value; nil when it is none of its.
    private func way(to value: JSONValue) -> [Step]? {
        let resource = surroundings.resource
        let name = resource["resourceType"]?.string ?? ""
        guard value.document === resource.document else { return nil }
        var element = Element(
            value: resource, typeName: name, type: judge.schema.type(name), definitionPath: name, path: name,
            anchor: resource)
        var way: [Step] = []
        while element.value?.nodeID != value.nodeID {
            let groups = judge.children(of: element)
            let next = groups.lazy.compactMap { group -> Step? in
                group.items.first { Self.holds($0, value) }.map { (group.element, $0) }
            }.first
            guard let next else { return nil }
            way.append(next)
            element = next.element
        }
        return way
    }

    private static func holds(_ element: Element, _ value: JSONValue) -> Bool {
        let place = value.range.lowerBound
        return element.value?.range.contains(place) == true || element.sibling?.range.contains(place) == true
    }

    private static func tree(_ definition: ElementDefinition) -> JSONTree {
        let types = definition.types.map(\.code)
        let isReference = types.contains { $0.contains(".") && $0 != definition.path }
        return [
            "id": .string(definition.shownPath), "path": .string(definition.shownPath),
            "min": .int(definition.min),
            "max": .string(definition.max == .max ? "*" : String(definition.max)),
            "contentReference": isReference ? .optional(types.first.map { "#\($0)" }) : .absent,
            "type": isReference
                ? .absent
                : .array(types.map { ["code": .string($0.contains(".") ? "BackboneElement" : $0)] }),
            "isModifier": .bool(definition.isModifier), "isSummary": .bool(definition.isSummary),
            "binding": definition.binding.map {
                ["strength": .string($0.strength.rawValue), "valueSet": .string($0.valueSet)]
            } ?? .absent,
        ]
    }
}

extension ElementDefinition {
    /// The path as definitions write it, choices with `[x]`.
    fileprivate var shownPath: String { isChoice ? path + "[x]" : path }
}

extension ProfileNode {
    /// Whether there is a slice of this name at any element inside.
    fileprivate func holdsSlice(_ name: String) -> Bool {
        children.contains { child in
            child.slices.contains { $0.sliceName == name || $0.holdsSlice(name) }
                || child.node.holdsSlice(name)
        }
    }
}
