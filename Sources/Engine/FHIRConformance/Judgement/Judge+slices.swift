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
        var found: [[ActiveRule]] = Array(repeating: [], count: group.items.count)
        guard !child.slices.isEmpty || child.node.slicing?.rules == .closed else { return found }
        let slicing = self.slicing(of: child, group.element)
        var places: [Int] = Array(repeating: -1, count: group.items.count)
        var counts: [Int] = Array(repeating: 0, count: child.slices.count)
        for (index, item) in group.items.enumerated() {
            for (place, slice) in child.slices.enumerated() {
                if let outer = slice.outerSliceName,
                    !found[index].contains(where: { $0.node.sliceName == outer })
                {
                    continue
                }
                let by = self.slicing(of: slice, in: child, slicing)
                guard isMatch(item, slice, by, surroundings) else { continue }
                counts[place] += 1
                if slice.outerSliceName == nil { places[index] = max(places[index], place) }
                found[index].append(ActiveRule(node: slice, profile: rule.profile))
            }
        }
        for (place, slice) in child.slices.enumerated() {
            if let outer = slice.outerSliceName, counts[place] == 0,
                !found.joined().contains(where: { $0.node.sliceName == outer })
            {
                continue
            }
            count(counts[place], slice, rule, parent, suffix: "." + child.name)
        }
        judgeOrder(places, slicing, group, child, rule)
        return found
    }

    private mutating func judgeOrder(
        _ places: [Int], _ slicing: Slicing, _ group: ChildGroup, _ child: ProfileNode.Child,
        _ rule: ActiveRule
    ) {
        var last = -1
        var wasOutside = false
        for (index, place) in places.enumerated() {
            let anchor = group.items[index].anchor
            if place < 0 {
                wasOutside = true
                if slicing.rules == .closed {
                    let names = child.slices.map(\.sliceName).joined(separator: ", ")
                    report(
                        .error, .structure, anchor,
                        "fits none of the slices \(names), and \(rule.profile.shownName) allows no others.")
                }
                continue
            }
            if slicing.rules == .openAtEnd, wasOutside {
                report(
                    .error, .structure, anchor,
                    "must stand before the values outside of the slices of \(rule.profile.shownName).")
            }
            if slicing.isOrdered, place < last {
                report(
                    .error, .structure, anchor,
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
        return isMatch(item, slice, by, surroundings)
    }

    /// Whether a value is of a slice.
    private mutating func isMatch(
        _ item: Element, _ slice: ProfileNode, _ slicing: Slicing, _ surroundings: Surroundings
    ) -> Bool {
        if slicing.discriminators.isEmpty {
            let rule = ActiveRule(
                node: slice, profile: Profile(url: "", version: nil, typeName: "", root: slice))
            return passes { $0.judge(item, [rule], surroundings) }
        }
        var isTold = false
        for discriminator in slicing.discriminators {
            let path = DiscriminatorPath(discriminator.path)
            let values = items(at: path.steps[...], from: [Place(item, surroundings)])
            // A discriminator that the slice says nothing of leaves it to the others.
            guard let isMatch = isMatch(values, discriminator, path, slice) else { continue }
            if !isMatch { return false }
            isTold = true
        }
        return isTold
    }

    private mutating func isMatch(
        _ values: [Place], _ discriminator: Slicing.Discriminator, _ path: DiscriminatorPath,
        _ slice: ProfileNode
    ) -> Bool? {
        let nodes = self.nodes(at: path.steps[...], from: [slice])
        switch discriminator.kind {
        case "exists":
            if nodes.contains(where: { $0.rules.max == 0 }) { return values.isEmpty }
            if nodes.contains(where: { ($0.rules.min ?? 0) > 0 }) { return !values.isEmpty }
            return nil
        case "type":
            let types = nodes.compactMap(\.rules.types).first ?? []
            guard !types.isEmpty else { return values.isEmpty == false }
            return values.contains { value in types.contains { self.isTarget(value.element, $0) } }
        case "profile":
            return isMatch(values, profilesOf: nodes)
        default:
            let saying = nodes.filter { $0.saysValue }
            guard !saying.isEmpty else { return nil }
            return values.contains { value in saying.contains { self.says($0, value.element) } }
        }
    }

    private func isTarget(_ element: Element, _ type: TypeRule) -> Bool {
        if isSame(type.code, element) { return true }
        return type.profiles.contains {
            set.profile($0).map { isType(element.typeName, $0.typeName) } == true
        }
    }

    private mutating func isMatch(_ values: [Place], profilesOf nodes: [ProfileNode]) -> Bool {
        let urls = nodes.compactMap(\.rules.types).joined().flatMap(\.profiles)
        for value in values {
            for profile in urls.compactMap({ set.profile($0) })
            where isType(value.element.typeName, profile.typeName) {
                let rule = ActiveRule(node: profile.root, profile: profile)
                if passes({ $0.judgeTarget(value, rule) }) { return true }
            }
        }
        return false
    }

    /// Judges a value by one profile, a resource in its own surroundings.
    mutating func judgeTarget(_ place: Place, _ rule: ActiveRule) {
        if schema.isResource(place.element.typeName), let value = place.element.value {
            judgeResource(value, place.surroundings, [rule], path: nil)
        } else {
            judge(place.element, [rule], place.surroundings)
        }
    }
}

extension ProfileNode {
    /// The slice that this one is a slice of: "a" of "a/b".
    var outerSliceName: String? {
        guard let mark = sliceName.lastIndex(of: "/") else { return nil }
        return String(sliceName[..<mark])
    }
}
