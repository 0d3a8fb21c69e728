// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSchema

/// Whether a value is of a slice, by the discriminators of its slicing.
extension Judge {
    /// Whether a value is of a slice.
    mutating func isMatch(
        _ item: Element, _ slice: ProfileNode, _ slicing: Slicing, _ surroundings: Surroundings
    ) -> SliceMatch {
        if slicing.discriminators.isEmpty {
            let rule = ActiveRule(
                node: slice, profile: Profile(url: "", version: nil, typeName: "", root: slice))
            return passes { $0.judge(item, [rule], surroundings) } ? .fits : .differs
        }
        var result = SliceMatch.silent
        for discriminator in slicing.discriminators {
            let path = DiscriminatorPath(discriminator.path)
            let values = items(at: path.steps[...], from: [Place(item, surroundings)])
            let unfollowed =
                values.isEmpty ? self.unfollowed(on: path, from: Place(item, surroundings)) : []
            let match =
                unfollowed.isEmpty
                ? isMatch(values, discriminator, path, slice)
                : isMatch(unfollowed: unfollowed, discriminator, path, slice)
            if match == .differs { return .differs }
            // A discriminator that the slice says nothing of leaves it to the others.
            if match != .silent, result != .untold { result = match }
        }
        return result == .silent ? .differs : result
    }

    /// A slice by what a reference leads to, when the reference cannot be followed: the type that it names
    /// may settle it.
    private func isMatch(
        unfollowed references: [Element], _ discriminator: Slicing.Discriminator, _ path: DiscriminatorPath,
        _ slice: ProfileNode
    ) -> SliceMatch {
        let isLast = path.steps.last == .resolve
        let mark = path.steps.firstIndex(of: .resolve) ?? 0
        let nodes = self.nodes(at: path.steps[...mark], from: [slice])
        let types = nodes.compactMap { $0.rules.types?.first?.code }
        guard !types.isEmpty else { return .untold }
        var isUntold = false
        for reference in references {
            guard let name = namedType(of: reference) else {
                isUntold = true
                continue
            }
            guard types.contains(where: { isType(name, $0) }) else { continue }
            if isLast, discriminator.kind == "type" { return .fits }
            isUntold = true
        }
        return isUntold ? .untold : .differs
    }

    private mutating func isMatch(
        _ values: [Place], _ discriminator: Slicing.Discriminator, _ path: DiscriminatorPath,
        _ slice: ProfileNode
    ) -> SliceMatch {
        let nodes = self.nodes(at: path.steps[...], from: [slice])
        switch discriminator.kind {
        case "exists":
            if nodes.contains(where: { $0.rules.max == 0 }) { return SliceMatch(values.isEmpty) }
            if nodes.contains(where: { ($0.rules.min ?? 0) > 0 }) { return SliceMatch(!values.isEmpty) }
            return .silent
        case "type":
            let types = nodes.compactMap(\.rules.types).first ?? []
            guard !types.isEmpty else { return SliceMatch(!values.isEmpty) }
            return SliceMatch(
                values.contains { value in types.contains { self.isTarget(value.element, $0) } })
        case "profile":
            return SliceMatch(isMatch(values, profilesOf: nodes))
        default:
            let saying = nodes.filter { $0.saysValue }
            guard !saying.isEmpty else { return .silent }
            return SliceMatch(
                values.contains { value in saying.contains { self.says($0, value.element) } })
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
