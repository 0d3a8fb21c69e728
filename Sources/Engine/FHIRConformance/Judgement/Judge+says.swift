// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSchema

extension Judge {
    /// Whether a value is what fixed values, patterns and required bindings at or below a node say.
    func says(_ node: ProfileNode, _ element: Element) -> Bool {
        if let fixed = node.rules.fixed, element.value.map({ $0.isSameTree(as: fixed) }) != true {
            return false
        }
        if let pattern = node.rules.pattern, element.value.map({ PatternMatch.isMatch($0, pattern) }) != true
        {
            return false
        }
        if node.rules.strength == .required, let valueSet = node.rules.valueSet,
            let value = element.value, !isIn(valueSet, value)
        {
            return false
        }
        let groups = children(of: element)
        for child in node.children {
            let items = groups.first { $0.element.name == child.name }?.items ?? []
            if child.node.saysValue, !items.contains(where: { says(child.node, $0) }) { return false }
            for slice in child.slices where slice.saysValue && (slice.rules.min ?? 0) > 0 {
                if !items.contains(where: { says(slice, $0) }) { return false }
            }
        }
        return true
    }

    private func isIn(_ valueSet: String, _ value: JSONValue) -> Bool {
        let codings = value["coding"].map { Array($0.elements) } ?? [value]
        return codings.contains { coding in
            let code = coding["code"]?.string ?? coding.string
            guard let code else { return false }
            return terminology.membership(of: code, system: coding["system"]?.string, in: valueSet) == .member
        }
    }
}
