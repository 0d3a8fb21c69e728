// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// The rule dom-3 in one pass: its FHIRPath walks the whole resource once for each contained one, and does
/// not see the links of narratives.
extension Judge {
    mutating func judgeContained(_ resource: JSONValue) {
        let contained = resource.items("contained")
        guard !contained.isEmpty else { return }
        var names: Set<String> = []
        var narratives: [String] = []
        var holders: Set<Int> = []
        for inner in contained where Self.collect(inner, &names, &narratives) { holders.insert(inner.nodeID) }
        for field in resource.fields where !field.isNamed("contained") {
            _ = Self.collect(field.value, &names, &narratives)
        }
        var ids: Set<String> = []
        for inner in contained {
            guard let id = inner["id"]?.string else {
                report(.error, .invariant, inner, "breaks the rule dom-3: it has no id to refer to it by.")
                continue
            }
            if !ids.insert(id).inserted {
                report(
                    .error, .duplicate, inner,
                    "has the id of another contained resource; references cannot tell them apart.",
                    suffix: ".id")
            }
            if names.contains("#\(id)") || holders.contains(inner.nodeID) { continue }
            if narratives.contains(where: { $0.contains("\"#\(id)") || $0.contains("'#\(id)") }) { continue }
            report(.error, .invariant, inner, "breaks the rule dom-3: nothing in the resource refers to it.")
        }
    }

    /// Gathers local references, and narratives that have links. Says whether any leads to the container.
    private static func collect(
        _ value: JSONValue, _ names: inout Set<String>, _ narratives: inout [String]
    ) -> Bool {
        var leadsOut = false
        var open = [value]
        while let next = open.popLast() {
            switch next.kind {
            case .array: open += next.elements
            case .object:
                for field in next.fields {
                    if field.isNamed("div"), let text = field.value.string, text.contains("#") {
                        narratives.append(text)
                    } else {
                        open.append(field.value)
                    }
                }
            case .string:
                guard next.stringBytes?.first == UInt8(ascii: "#"), let text = next.string else { continue }
                if text == "#" { leadsOut = true } else { names.insert(text) }
            default: break
            }
        }
        return leadsOut
    }
}
