// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSchema

/// Resources inside of others.
extension Judge {
    /// Judges a contained resource, or one inside an entry or a parameter.
    mutating func judgeInner(
        _ value: JSONValue, _ item: Element, _ rules: [ActiveRule], _ parent: Element, _ outer: Surroundings
    ) {
        var inner = rules.filter { $0.node.rules.types == nil }
        for rule in rules where rule.node.rules.types != nil { inner += follow(rule, item, outer) + [rule] }
        var surroundings: Surroundings
        if item.path.hasSuffix(".contained") {
            surroundings = Surroundings(resource: value, within: outer)
        } else if parent.typeName == "Bundle.entry" {
            let index = bundleIndex(of: outer)
            surroundings = Surroundings(
                resource: value, bundle: index, fullURL: parent.value?["fullUrl"]?.string)
        } else {
            surroundings = Surroundings(resource: value, bundle: outer.bundle)
        }
        surroundings.holder = outer.resource
        judgeEntry(value, item, inner, surroundings)
    }

    private mutating func judgeEntry(
        _ value: JSONValue, _ item: Element, _ rules: [ActiveRule], _ surroundings: Surroundings
    ) {
        let name = item.typeName
        var active = rules
        let known = Set(rules.map(\.profile.url))
        let claims = options.followsClaims ? value["meta"]?.strings("profile") ?? [] : []
        for url in claims where !known.contains(CanonicalURL(url).url) {
            active += claimed(url, value, isAsked: false)
        }
        if trialDepth == 0 { active += demanded(of: value, name, beside: active) }
        let element = Element(
            value: value, typeName: name, type: item.type, definitionPath: name, path: name, anchor: value)
        judge(element, active, surroundings)
        judgeSpecial(value, name, surroundings)
    }

    /// The index of the Bundle that is being judged, made once.
    private mutating func bundleIndex(of outer: Surroundings) -> BundleIndex {
        let bundle = outer.resource
        if let known = indexes[bundle.nodeID], known.bundle.document === bundle.document { return known }
        let made = BundleIndex(bundle)
        indexes[bundle.nodeID] = made
        return made
    }
}
