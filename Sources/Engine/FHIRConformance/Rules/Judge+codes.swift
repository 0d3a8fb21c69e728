// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSchema

extension Judge {
    /// Judges coded values: by their code systems, by R4's binding, and by those of profiles.
    mutating func judgeCodes(_ element: Element, _ rules: [ActiveRule]) {
        guard let value = element.value else {
            if element.typeName == "code", trialDepth == 0, baseBinding(of: element)?.strength == .required {
                report(.error, .codeInvalid, element.anchor, "has no code, and its binding asks for one.")
            }
            return
        }
        switch element.typeName {
        case "Coding": judgeCoding(value)
        case "code", "CodeableConcept", "Quantity", "string", "uri": break
        default: return
        }
        let bindings = bindings(of: element, rules)
        for binding in bindings {
            judgeBinding(
                value, element.typeName, binding.valueSet, binding.strength, by: binding.profile)
        }
        guard trialDepth == 0, let base = baseBinding(of: element),
            !bindings.contains(where: { $0.covers(base) })
        else { return }
        // The base validator has looked at plain codes already.
        if element.typeName == "code", schema.codes(of: base.valueSet) != nil, base.strength == .required {
            return
        }
        judgeBinding(value, element.typeName, base.valueSet, base.strength, by: nil)
    }

    /// The bindings of profiles, each value set once and as strong as any of them says.
    private func bindings(of element: Element, _ rules: [ActiveRule]) -> [ProfileBinding] {
        var found: [ProfileBinding] = []
        for rule in rules {
            guard let valueSet = rule.node.rules.valueSet, let strength = rule.node.rules.strength else {
                continue
            }
            // A binding of a choice that keeps several types does not say which of them it is for.
            let isVague =
                element.isChoice && rule.node.sliceName.isEmpty
                && !rules.contains { $0.node.rules.types?.count == 1 }
            let binding = ProfileBinding(
                valueSet: valueSet, strength: isVague && strength == .required ? .extensible : strength,
                profile: rule.profile)
            let place = found.firstIndex { $0.url == binding.url }
            if let place {
                if binding.strength.weight > found[place].strength.weight { found[place] = binding }
            } else {
                found.append(binding)
            }
        }
        return found
    }

    private func baseBinding(of element: Element) -> Binding? {
        guard let dot = element.definitionPath.lastIndex(of: ".") else { return nil }
        let owner = schema.type(String(element.definitionPath[..<dot]))
        let name = String(element.definitionPath[element.definitionPath.index(after: dot)...])
        guard let binding = owner?.element(path: name)?.binding, !binding.valueSet.isEmpty else { return nil }
        return binding
    }

    private mutating func judgeBinding(
        _ value: JSONValue, _ typeName: String, _ valueSet: String, _ strength: Binding.Strength,
        by profile: Profile?
    ) {
        if strength == .example { return }
        let codings: [JSONValue]
        if typeName == "CodeableConcept" {
            codings = value.items("coding")
            if codings.isEmpty {
                if strength == .required {
                    report(.error, .codeInvalid, value, "has no code, but one of \(valueSet) is required.")
                }
                return
            }
        } else {
            codings = [value]
        }
        var result = Membership.notMember
        for coding in codings {
            let code = typeName == "code" || coding.kind == .string ? coding.string : coding["code"]?.string
            guard let code else { continue }
            // Every code system is asked: a plain code has none.
            let system = coding.kind == .object ? coding["system"]?.string ?? "" : nil
            result = result.or(terminology.membership(of: code, system: system, in: valueSet))
        }
        if result == .member { return }
        let by = profile.map { " (\($0.shownName))" } ?? ""
        if result == .unknown {
            guard strength == .required else { return }
            report(.warning, .informational, value, "could not be checked against \(valueSet)\(by).")
            return
        }
        switch strength {
        case .required: report(.error, .codeInvalid, value, "must be a code of \(valueSet)\(by).")
        case .extensible:
            report(.warning, .codeInvalid, value, "should be a code of \(valueSet) if one fits\(by).")
        case .preferred: report(.information, .codeInvalid, value, "is best a code of \(valueSet)\(by).")
        case .example: break
        }
    }

    /// Judges a Coding by its code system.
    private mutating func judgeCoding(_ coding: JSONValue) {
        guard trialDepth == 0, let system = coding["system"]?.string else { return }
        if system.hasPrefix("#") || !(system.contains(":")) {
            report(.error, .value, coding, "must be an absolute URI.", suffix: ".system")
            return
        }
        if set.resource(system)?["resourceType"]?.isString("ValueSet") == true {
            report(
                .error, .codeInvalid, coding,
                "names the value set \(system); name the code system of the code.",
                suffix: ".system")
            return
        }
        guard let content = set.codeSystem(system) else { return }
        if content.isSupplement {
            report(
                .error, .codeInvalid, coding, "names a supplement; name the code system that it adds to.",
                suffix: ".system")
            return
        }
        guard let code = coding["code"]?.string else { return }
        guard let concept = content.concept(code) else {
            if content.isComplete {
                report(
                    .error, .codeInvalid, coding, "is a code that \(system) does not have.", suffix: ".code")
            }
            return
        }
        if let shown = coding["display"]?.string, let display = concept.display,
            shown.lowercased() != display.lowercased()
        {
            report(
                .warning, .codeInvalid, coding, "is not what \(system) calls the code: \(display).",
                suffix: ".display")
        }
    }
}
