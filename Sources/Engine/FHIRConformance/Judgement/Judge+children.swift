// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSchema

extension Judge {
    /// Judges what is inside an element, by name.
    mutating func judgeChildren(
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
                anchor: object, holder: match.typeName == "Extension" ? parent.asHolder : nil,
                ownerURL: parent.typeName == "Extension" ? parent.value?["url"]?.string : nil,
                isChoice: match.element.isChoice)
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

    /// Tells when there are too few or too many values.
    mutating func count(
        _ count: Int, _ node: ProfileNode, _ rule: ActiveRule, _ parent: Element, suffix: String
    ) {
        let name: Wording = node.sliceName.isEmpty ? "" : " of the slice \(node.sliceName)"
        if let min = node.rules.min, count < min {
            report(
                .error, .required, parent.anchor,
                "must be given at least \(min) times\(name) by \(rule.profile.shownName), "
                    + "but is \(count) times.",
                suffix: suffix)
        }
        if let max = node.rules.max, count > max {
            report(
                .error, .structure, parent.anchor,
                "may be given at most \(max) times\(name) by \(rule.profile.shownName), "
                    + "but is \(count) times.",
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
