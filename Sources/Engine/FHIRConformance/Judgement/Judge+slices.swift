// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSchema

extension Judge {
    /// Sorts values into slices and tells what does not fit. Gives the slices of each value.
    mutating func judgeSlices(
        _ group: ChildGroup, _ child: ProfileNode.Child, _ rule: ActiveRule, _ parent: Element,
        _ surroundings: Surroundings
    ) -> [[ActiveRule]] {
        guard !child.slices.isEmpty || child.node.slicing?.rules == .closed else {
            return Array(repeating: [], count: group.items.count)
        }
        let slicing = self.slicing(of: child, group.element)
        var sorting = SliceSorting(items: group.items.map(\.anchor), slices: child.slices)
        for (index, item) in group.items.enumerated() {
            for (place, slice) in child.slices.enumerated() where !slice.isDefaultSlice {
                guard sorting.isInOuter(of: slice, index) else { continue }
                let by = self.slicing(of: slice, in: child, slicing)
                sorting.add(isMatch(item, slice, by, surroundings), index, place)
            }
            sorting.fillDefault(index)
        }
        for (place, slice) in child.slices.enumerated() {
            guard !sorting.isOuterAbsent(of: slice) else { continue }
            let count = sorting.count(of: place)
            // A value that could be of the slice does not make it too few.
            if let min = slice.rules.min, count < min, count + sorting.untold(of: place) >= min { continue }
            self.count(count, slice, rule, parent, suffix: "." + child.name)
        }
        judgeOrder(sorting, of: nil, slicing, rule)
        for slice in child.slices {
            guard let own = slice.slicing else { continue }
            judgeOrder(sorting, of: slice.sliceName, own, rule)
        }
        return sorting.found.map { places in
            places.map { ActiveRule(node: child.slices[$0], profile: rule.profile) }
        }
    }

    /// Judges order and closedness: of the slices of an element, or of those inside one of its slices.
    private mutating func judgeOrder(
        _ sorting: SliceSorting, of outer: String?, _ slicing: Slicing, _ rule: ActiveRule
    ) {
        let names = sorting.names(in: outer)
        if outer != nil, names.isEmpty { return }
        var last = -1
        var wasOutside = false
        for value in sorting.values(in: outer) {
            guard let place = value.place else {
                wasOutside = true
                guard slicing.rules == .closed else { continue }
                if value.isUntold {
                    report(
                        .information, .informational, value.anchor,
                        "could not be told to be of a slice or not by \(rule.profile.shownName): "
                            + "its reference cannot be followed here.")
                } else {
                    report(
                        .error, .structure, value.anchor,
                        "fits none of the slices \(names), and \(rule.profile.shownName) allows no others.")
                }
                continue
            }
            if slicing.rules == .openAtEnd, wasOutside {
                report(
                    .error, .structure, value.anchor,
                    "must stand before the values outside of the slices of \(rule.profile.shownName).")
            }
            if slicing.isOrdered, place < last {
                report(
                    .error, .structure, value.anchor,
                    "is out of order: \(rule.profile.shownName) wants the slices in the order it lists them.")
            }
            last = max(last, place)
        }
    }

    private func slicing(of child: ProfileNode.Child, _ element: ElementDefinition) -> Slicing {
        if let own = child.node.slicing, !own.discriminators.isEmpty { return own }
        var implied = Slicing(discriminators: [])
        if element.isChoice { implied = .byType }
        if element.name == "extension" || element.name == "modifierExtension" { implied = .byURL }
        if let own = child.node.slicing {
            implied.rules = own.rules
            implied.isOrdered = own.isOrdered
        }
        return implied
    }

    /// The slicing that a slice belongs to: for a slice of a slice that of the outer one.
    private func slicing(
        of slice: ProfileNode, in child: ProfileNode.Child, _ slicing: Slicing
    ) -> Slicing {
        guard let outer = slice.outerSliceName,
            let own = child.slices.first(where: { $0.sliceName == outer })?.slicing
        else { return slicing }
        return own
    }

    /// Whether a value is of the slice of a name.
    mutating func isOfSlice(
        _ name: String, _ item: Element, _ element: ElementDefinition, _ child: ProfileNode.Child,
        _ surroundings: Surroundings
    ) -> Bool {
        guard let slice = child.slices.first(where: { $0.sliceName == name }) else { return false }
        let by = slicing(of: slice, in: child, slicing(of: child, element))
        return isMatch(item, slice, by, surroundings) == .fits
    }
}
