// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// An element of a profile with the elements inside it: only those that the profile or its bases speak of.
struct ProfileNode: Sendable {
    /// The elements of one name.
    struct Child: Sendable {
        let name: String
        var node: ProfileNode
        var slices: [ProfileNode] = []
    }

    /// The path in the differential: "Patient.identifier".
    let path: String
    /// The name of the slice; empty for the element itself.
    let sliceName: String
    var rules = ElementRules()
    var slicing: Slicing?
    /// Whether a derived profile fixes another value than its base.
    var isContradictory = false
    var children: [Child] = []

    init(path: String, sliceName: String = "") {
        self.path = path
        self.sliceName = sliceName
    }

    /// The elements of this name, when the profile speaks of them.
    func child(_ name: String) -> Child? { children.first { $0.name == name } }

    /// The element of a path such as `Composition.section:a.code`, this one's own name first.
    func descendant(_ path: String) -> ProfileNode? {
        var node = self
        for part in path.split(separator: ".").dropFirst() {
            let names = part.split(separator: ":", maxSplits: 1).map(String.init)
            let name = names[0].hasSuffix("[x]") ? String(names[0].dropLast(3)) : names[0]
            guard let child = node.child(name) else { return nil }
            guard names.count > 1 else {
                node = child.node
                continue
            }
            guard let slice = child.slices.first(where: { $0.sliceName == names[1] }) else { return nil }
            node = slice
        }
        return node
    }

    /// How a person names it: `Patient.identifier:personnummer`.
    var shownName: String { sliceName.isEmpty ? path : "\(path):\(sliceName)" }

    /// Lays one element of a differential over the tree.
    ///
    /// - Parameter steps: The way from here to the element; empty for this one.
    /// - Returns: Whether the element asks for less than what was here.
    mutating func apply(_ element: ProfileElement, along steps: ArraySlice<ProfileStep>) -> Bool {
        guard let step = steps.first else {
            if let fixed = rules.fixed, let other = element.rules.fixed, !fixed.isSameTree(as: other) {
                isContradictory = true
            }
            slicing = element.slicing ?? slicing
            return rules.overlay(element.rules)
        }
        let path = "\(path).\(step.name)"
        if children.firstIndex(where: { $0.name == step.name }) == nil {
            children.append(Child(name: step.name, node: ProfileNode(path: path)))
        }
        guard let index = children.firstIndex(where: { $0.name == step.name }) else { return false }
        guard let slice = step.slice else {
            return children[index].node.apply(element, along: steps.dropFirst())
        }
        var place = children[index].slices.firstIndex { $0.sliceName == slice }
        if place == nil {
            var made = ProfileNode(path: path, sliceName: slice)
            if let type = step.typeName { made.rules.types = [TypeRule(code: type)] }
            children[index].slices.append(made)
            place = children[index].slices.count - 1
        }
        guard let place else { return false }
        return children[index].slices[place].apply(element, along: steps.dropFirst())
    }

    /// Whether this or anything inside contradicts its base.
    var holdsContradiction: Bool {
        isContradictory
            || children.contains {
                $0.node.holdsContradiction || $0.slices.contains(where: \.holdsContradiction)
            }
    }

    /// Whether anything at or below this element says what its value must be.
    var saysValue: Bool {
        rules.fixed != nil || rules.pattern != nil || rules.strength == .required
            || children.contains { $0.node.saysValue || $0.slices.contains(where: \.saysValue) }
    }
}
