// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSchema

extension Judge {
    /// Judges an element, then what is inside it.
    mutating func judge(_ element: Element, _ given: [ActiveRule], _ surroundings: Surroundings) {
        var rules = given
        if element.typeName == "Extension" { rules += judgeExtension(element, surroundings) }
        for rule in given { rules += follow(rule, element, surroundings) }
        judgeInvariants(element, rules, surroundings)
        for rule in rules { judgeValue(element, rule) }
        judgeCodes(element, rules)
        switch element.typeName {
        case "Reference": judgeReference(element, rules, surroundings)
        case "Identifier": judgeIdentifier(element)
        case "Narrative": judgeNarrative(element)
        case "Attachment": judgeAttachment(element)
        case "uri", "url", "canonical", "oid", "uuid": judgeAddress(element, surroundings)
        default: break
        }
        if element.object == nil, element.value == nil { return }
        judgeChildren(element, rules, surroundings)
    }

    /// The rules of the profiles that a rule's type names. Of several, those that the value follows.
    private mutating func follow(
        _ rule: ActiveRule, _ element: Element, _ surroundings: Surroundings
    ) -> [ActiveRule] {
        guard let types = rule.node.rules.types, element.typeName != "Extension" || types.count == 1 else {
            return []
        }
        let fitting = types.filter { isSame($0.code, element) }
        guard !fitting.isEmpty || types.allSatisfy({ $0.code.isEmpty }) else {
            let allowed = types.map(\.code).joined(separator: ", ")
            report(
                .error, .structure, element.anchor,
                "must be of type \(allowed) by \(rule.profile.shownName), not \(element.typeName).")
            return []
        }
        if fitting.contains(where: { $0.profiles.isEmpty }) { return [] }
        let urls = fitting.flatMap(\.profiles)
        let profiles = urls.compactMap { set.profile($0) }
        guard profiles.count == urls.count else {
            let missing = urls.filter { set.profile($0) == nil }.joined(separator: ", ")
            report(
                .warning, .informational, element.anchor, "is to follow \(missing), not known here; load it.")
            return []
        }
        let candidates = profiles.map { ActiveRule(node: $0.root, profile: $0) }
        if candidates.count == 1 {
            if let value = element.value, element.typeName != "Extension",
                schema.isResource(element.typeName),
                let own = value["resourceType"]?.string, !isType(own, candidates[0].profile.typeName)
            {
                report(
                    .error, .structure, element.anchor,
                    "must be as the profile \(candidates[0].profile.shownName), for \(candidates[0].profile.typeName)."
                )
                return []
            }
            return candidates
        }
        for candidate in candidates where passes({ $0.judge(element, [candidate], surroundings) }) {
            return [candidate]
        }
        report(
            .error, .structure, element.anchor,
            "must follow one of the profiles \(urls.joined(separator: ", ")), and follows none.")
        return []
    }

    /// Whether a type of a profile is that of the element.
    func isSame(_ code: String, _ element: Element) -> Bool {
        if code.isEmpty || code == element.typeName || code == "Element" { return true }
        if element.typeName.contains(".") { return code == "BackboneElement" }
        return isType(element.typeName, code)
    }

    // MARK: Children

    /// Judges what is inside an element, by name.
    private mutating func judgeChildren(
        _ element: Element, _ rules: [ActiveRule], _ surroundings: Surroundings
    ) {
        let groups = children(of: element)
        for group in groups {
            let active = rules.filter { $0.node.child(group.element.name) != nil }
            judgeGroup(group, active, element, surroundings)
        }
        let present = Set(groups.map(\.element.name))
        for rule in rules {
            for child in rule.node.children where !present.contains(child.name) {
                judgeAbsent(child, rule, element)
            }
        }
    }

    /// The values inside an element, by the element of the definitions, in its order.
    func children(of element: Element) -> [ChildGroup] {
        let isPrimitive = element.type?.kind == .primitive
        guard let object = isPrimitive ? element.sibling : element.value, object.kind == .object,
            let type = isPrimitive ? schema.type("Element") : element.type
        else { return [] }
        var groups: [Int: ChildGroup] = [:]
        for field in object.fields {
            guard let match = type.element(jsonBytes: field.nameBytes.span) else { continue }
            if match.isPrimitiveSibling, object[String(field.name.dropFirst())] != nil { continue }
            let items = elements(of: field, match, in: object, element)
            if items.isEmpty { continue }
            groups[match.elementIndex, default: ChildGroup(element: match.element, items: [])].items += items
        }
        return groups.sorted { $0.key < $1.key }.map(\.value)
    }

    private func elements(
        of field: JSONField, _ match: ElementMatch, in object: JSONValue, _ parent: Element
    ) -> [Element] {
        let isSibling = match.isPrimitiveSibling
        let values = Array(field.value.elements)
        let siblings =
            isSibling || match.primitive == nil
            ? [] : object["_" + field.name].map { Array($0.elements) } ?? []
        return (0..<max(values.count, siblings.count)).compactMap { index in
            var value: JSONValue? = values.indices.contains(index) ? values[index] : nil
            var sibling: JSONValue? = siblings.indices.contains(index) ? siblings[index] : nil
            if isSibling { (value, sibling) = (nil, value) }
            if value?.kind == .null { value = nil }
            if sibling?.kind != .object { sibling = nil }
            guard value != nil || sibling != nil else { return nil }
            if match.primitive == nil, value?.kind != .object { return nil }
            var typeName = match.typeName
            var type = isSibling ? schema.type(match.typeName) : match.type
            if type?.isAbstract == true, let own = value?["resourceType"]?.string, schema.isResource(own) {
                typeName = own
                type = schema.type(own)
            }
            return Element(
                value: value, sibling: sibling, typeName: typeName, type: type,
                definitionPath: match.element.path, path: "\(parent.path).\(match.element.name)",
                anchor: object, holder: match.typeName == "Extension" ? parent.asHolder : nil)
        }
    }

    /// Judges the values of one name by all rules.
    private mutating func judgeGroup(
        _ group: ChildGroup, _ rules: [ActiveRule], _ parent: Element, _ surroundings: Surroundings
    ) {
        var perItem: [[ActiveRule]] = Array(repeating: [], count: group.items.count)
        for rule in rules {
            guard let child = rule.node.child(group.element.name) else { continue }
            count(group.items.count, child.node, rule, parent, suffix: "." + child.name)
            for index in perItem.indices {
                perItem[index].append(ActiveRule(node: child.node, profile: rule.profile))
            }
            let slices = judgeSlices(group, child, rule, parent, surroundings)
            for (index, found) in slices.enumerated() { perItem[index] += found }
        }
        for (item, active) in zip(group.items, perItem) {
            if schema.isResource(item.typeName), let value = item.value {
                judgeInner(value, item, active, parent, surroundings)
            } else {
                judge(item, active, surroundings)
            }
        }
    }

    /// Judges a contained resource, or one inside an entry or a parameter.
    private mutating func judgeInner(
        _ value: JSONValue, _ item: Element, _ rules: [ActiveRule], _ parent: Element, _ outer: Surroundings
    ) {
        var inner = rules.filter { $0.node.rules.types == nil }
        for rule in rules where rule.node.rules.types != nil { inner += follow(rule, item, outer) + [rule] }
        let surroundings: Surroundings
        if item.path.hasSuffix(".contained") {
            surroundings = Surroundings(
                resource: value, root: outer.root, bundle: outer.bundle, fullURL: outer.fullURL)
        } else if parent.typeName == "Bundle.entry" {
            let index = bundleIndex(of: outer)
            surroundings = Surroundings(
                resource: value, root: value, bundle: index, fullURL: parent.value?["fullUrl"]?.string)
        } else {
            surroundings = Surroundings(resource: value, root: value, bundle: outer.bundle, fullURL: nil)
        }
        judgeEntry(value, item, inner, surroundings)
    }

    private mutating func judgeEntry(
        _ value: JSONValue, _ item: Element, _ rules: [ActiveRule], _ surroundings: Surroundings
    ) {
        let name = item.typeName
        var active = rules
        let known = Set(rules.map(\.profile.url))
        for url in value["meta"]?.strings("profile") ?? [] where !known.contains(CanonicalURL(url).url) {
            active += claimed(url, value, isAsked: false)
        }
        let element = Element(
            value: value, typeName: name, type: item.type, definitionPath: name, path: name, anchor: value)
        judge(element, active, surroundings)
        judgeSpecial(value, name, surroundings)
    }

    /// The index of the Bundle that is being judged.
    private func bundleIndex(of outer: Surroundings) -> BundleIndex {
        if let known = outer.bundle, known.bundle.nodeID == outer.resource.nodeID,
            known.bundle.document === outer.resource.document
        {
            return known
        }
        return BundleIndex(outer.resource)
    }

    /// Tells when there are too few or too many values.
    mutating func count(
        _ count: Int, _ node: ProfileNode, _ rule: ActiveRule, _ parent: Element, suffix: String
    ) {
        let name = node.sliceName.isEmpty ? "" : " of the slice \(node.sliceName)"
        if let min = node.rules.min, count < min {
            report(
                .error, .required, parent.anchor,
                "must be given at least \(min) times\(name) by \(rule.profile.shownName), but is \(count) times.",
                suffix: suffix)
        }
        if let max = node.rules.max, count > max {
            report(
                .error, .structure, parent.anchor,
                "may be given at most \(max) times\(name) by \(rule.profile.shownName), but is \(count) times.",
                suffix: suffix)
        }
        if count == 0, node.rules.mustSupport, options.tellsMustSupport {
            report(
                .information, .informational, parent.anchor,
                "is not given; \(rule.profile.shownName) says that systems must support it.", suffix: suffix)
        }
    }

    private mutating func judgeAbsent(_ child: ProfileNode.Child, _ rule: ActiveRule, _ parent: Element) {
        count(0, child.node, rule, parent, suffix: "." + child.name)
        for slice in child.slices { count(0, slice, rule, parent, suffix: "." + child.name) }
    }
}
