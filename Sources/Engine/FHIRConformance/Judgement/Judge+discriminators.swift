// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSchema

extension Judge {
    /// The values that a discriminator leads to.
    func items(at steps: ArraySlice<DiscriminatorPath.Step>, from places: [Place]) -> [Place] {
        guard let step = steps.first else { return places }
        var next: [Place] = []
        for place in places {
            switch step {
            case .child(let name): next += children(of: place, named: name)
            case .ofType(let name): if isType(place.element.typeName, name) { next.append(place) }
            case .extension(let url):
                next += children(of: place, named: "extension").filter {
                    $0.element.value?["url"]?.string == url
                }
            case .resolve:
                let text = place.element.value.flatMap { $0["reference"]?.string ?? $0.string }
                if let text, let target = target(of: text, place.surroundings) { next.append(target) }
            }
        }
        return items(at: steps.dropFirst(), from: next)
    }

    /// The references on the way of a discriminator that cannot be followed here.
    func unfollowed(on path: DiscriminatorPath, from place: Place) -> [Element] {
        guard let mark = path.steps.firstIndex(of: .resolve) else { return [] }
        return items(at: path.steps[..<mark], from: [place]).filter { place in
            items(at: path.steps[mark...mark], from: [place]).isEmpty
        }.map(\.element)
    }

    /// The type that a reference itself says it leads to.
    func namedType(of reference: Element) -> String? {
        let text = reference.value.flatMap { $0["reference"]?.string ?? $0.string }
        return text.flatMap { FHIRReference($0).key?.type.name } ?? reference.value?["type"]?.string
    }

    private func children(of place: Place, named name: String) -> [Place] {
        let groups = children(of: place.element)
        // A choice may be written with its type.
        let items = groups.first { $0.element.name == name }?.items ?? []
        return items.map { item in
            guard schema.isResource(item.typeName), let value = item.value else {
                return Place(item, place.surroundings)
            }
            let around = place.surroundings
            let isEntry = place.element.typeName == "Bundle.entry"
            let bundle =
                around.bundle == nil
                ? indexes[around.resource.nodeID] ?? BundleIndex(around.resource) : around.bundle
            let root = Element(
                value: value, typeName: item.typeName, type: item.type, definitionPath: item.typeName,
                path: item.typeName, anchor: value)
            guard isEntry else { return Place(root, Surroundings(resource: value, within: around)) }
            let url = place.element.value?["fullUrl"]?.string
            return Place(root, Surroundings(resource: value, bundle: bundle, fullURL: url))
        }
    }

    /// The nodes of a profile that a discriminator leads to: through the profiles of types as well.
    func nodes(at steps: ArraySlice<DiscriminatorPath.Step>, from nodes: [ProfileNode]) -> [ProfileNode] {
        guard let step = steps.first else { return nodes.flatMap(withProfiles) }
        var next: [ProfileNode] = []
        for node in nodes {
            switch step {
            case .child(let name):
                for place in withProfiles(node) {
                    guard let child = place.child(name) else { continue }
                    next.append(child.node)
                    next += child.slices.filter { ($0.rules.min ?? 0) > 0 || child.slices.count == 1 }
                }
            case .ofType: next.append(node)
            case .extension(let url):
                for place in withProfiles(node) {
                    next +=
                        place.child("extension")?.slices.filter { slice in
                            slice.rules.types?.contains { $0.profiles.contains(url) } == true
                        } ?? []
                }
            case .resolve:
                let targets = node.rules.types?.flatMap(\.targetProfiles) ?? []
                next += targets.compactMap { set.profile($0) }.map { profile in
                    var root = profile.root
                    root.rules.types = [TypeRule(code: profile.typeName)]
                    return root
                }
            }
        }
        return self.nodes(at: steps.dropFirst(), from: next)
    }

    /// A node and the roots of the profiles that its types name.
    private func withProfiles(_ node: ProfileNode) -> [ProfileNode] {
        let profiles = node.rules.types?.flatMap(\.profiles) ?? []
        return [node]
            + profiles.compactMap { set.profile($0) }.map { profile in
                var root = profile.root
                if profile.typeName == "Extension", root.child("url")?.node.rules.fixed == nil {
                    root = root.settingURL(profile.url)
                }
                return root
            }
    }
}

extension ProfileNode {
    /// The root of an extension whose definition does not fix its own url.
    fileprivate func settingURL(_ url: String) -> ProfileNode {
        // What is written as JSON can be read as JSON.
        guard let value = try? JSONDocument(parsing: JSONTree.string(url).encoded()).root else { return self }
        var copy = self
        var child = Child(name: "url", node: ProfileNode(path: "\(path).url"))
        child.node.rules.fixed = value
        copy.children.removeAll { $0.name == "url" }
        copy.children.append(child)
        return copy
    }
}
