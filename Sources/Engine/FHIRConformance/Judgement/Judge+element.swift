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
        case "string", "markdown": judgeMarkup(element)
        case "uri", "url", "canonical", "oid", "uuid": judgeAddress(element, surroundings)
        default: break
        }
        if element.object == nil, element.value == nil { return }
        judgeChildren(element, rules, surroundings)
    }

    /// The rules of the profiles that a rule's type names. Of several, those that the value follows.
    mutating func follow(
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
                    "must be as the profile \(candidates[0].profile.shownName), "
                        + "for \(candidates[0].profile.typeName)."
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
        // A code is a string, but where a profile says string it means one.
        return schema.type(code)?.isAbstract == true && isType(element.typeName, code)
    }
}
