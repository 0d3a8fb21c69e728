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
    var children: [Child] = []

    init(path: String, sliceName: String = "") {
        self.path = path
        self.sliceName = sliceName
    }

    /// The elements of this name, when the profile speaks of them.
    func child(_ name: String) -> Child? { children.first { $0.name == name } }

    /// How a person names it: `Patient.identifier:personnummer`.
    var shownName: String { sliceName.isEmpty ? path : "\(path):\(sliceName)" }

    /// Lays one element of a differential over the tree.
    ///
    /// - Parameter steps: The way from here to the element; empty for this one.
    mutating func apply(_ element: ProfileElement, along steps: ArraySlice<ProfileStep>) {
        guard let step = steps.first else {
            rules.overlay(element.rules)
            slicing = element.slicing ?? slicing
            return
        }
        let path = "\(path).\(step.name)"
        if children.firstIndex(where: { $0.name == step.name }) == nil {
            children.append(Child(name: step.name, node: ProfileNode(path: path)))
        }
        guard let index = children.firstIndex(where: { $0.name == step.name }) else { return }
        guard let slice = step.slice else {
            children[index].node.apply(element, along: steps.dropFirst())
            return
        }
        var place = children[index].slices.firstIndex { $0.sliceName == slice }
        if place == nil {
            var made = ProfileNode(path: path, sliceName: slice)
            if let type = step.typeName { made.rules.types = [TypeRule(code: type)] }
            children[index].slices.append(made)
            place = children[index].slices.count - 1
        }
        if let place { children[index].slices[place].apply(element, along: steps.dropFirst()) }
    }

    /// Whether anything at or below this element says what its value must be.
    var saysValue: Bool {
        rules.fixed != nil || rules.pattern != nil || rules.strength == .required
            || children.contains { $0.node.saysValue || $0.slices.contains(where: \.saysValue) }
    }
}
