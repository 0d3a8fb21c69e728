// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSchema

/// What the bases of a profile say of an element, R4 beneath them all: a profile may only ask for more.
struct BaseRules {
    /// The types that it may have; empty when nothing is said.
    let types: [TypeRule]
    /// Those that the bases give the very element or slice; nil when they give none.
    private let own: [TypeRule]?
    let strength: Binding.Strength?
    let valueSet: String?
    /// What R4 says of how often, where no profile says more; nil for a slice.
    let definition: ElementDefinition?
    let set: ProfileSet

    /// Looks up the element that steps lead to; none for the root, of which R4 says nothing.
    init(of steps: [ProfileStep], in root: ProfileNode, set: ProfileSet) {
        var rules: [ElementRules] = []
        var node: ProfileNode? = root
        var place: ProfileNode? = root
        for step in steps {
            let child = node?.child(step.name)
            let slice = child?.slices.first { $0.sliceName == step.slice }
            rules = [slice?.rules, child?.node.rules].compactMap(\.self)
            node = slice ?? child?.node
            place = step.slice == nil ? child?.node : slice
        }
        own = place?.rules.types
        let last = steps.last
        let given = rules.compactMap(\.types).first
        types =
            last?.typeName.map { name in given?.filter { $0.code == name } ?? [TypeRule(code: name)] }
            ?? given ?? last?.definition?.types.map(TypeRule.init) ?? []
        let binding = last?.definition?.binding
        strength = rules.compactMap(\.strength).first ?? binding?.strength
        valueSet = rules.compactMap(\.valueSet).first ?? binding?.valueSet
        definition = last?.slice == nil ? last?.definition : nil
        self.set = set
    }

    /// Takes from an element of a derived profile what asks for less than this.
    ///
    /// - Returns: What was taken, and how to mend it.
    func hold(_ element: inout ProfileElement) -> [Wording] {
        var problems: [Wording] = []
        let path = element.path
        if let given = definition,
            (element.rules.min ?? given.min) < given.min
                || (element.rules.max ?? 0) > given.max
        {
            problems.append("It asks for less than its base at \(path), where the base holds.")
            if let min = element.rules.min, min < given.min { element.rules.min = nil }
            if let max = element.rules.max, max > given.max { element.rules.max = nil }
        }
        if let problem = typeProblem(element) {
            problems.append(problem)
            element.rules.types = nil
        } else {
            element.rules.types = inherited(by: element.rules.types)
        }
        if let problem = bindingProblem(element) {
            problems.append(problem)
            element.rules.strength = nil
            element.rules.valueSet = nil
        }
        return problems
    }

    /// Types with what they leave out of profiles, targets and aggregation as the base has it; nil when no
    /// type is named.
    private func inherited(by types: [TypeRule]?) -> [TypeRule]? {
        guard let own, let types else { return types }
        let ladder = TypeLadder(set: set)
        let completed = types.filter { !$0.code.isEmpty }.map { type in
            let same = own.filter { $0.code == type.code }
            let bases = same.isEmpty ? own.filter { ladder.isCode(type.code, within: $0.code) } : same
            return type.completed(by: bases)
        }
        return completed.isEmpty ? nil : completed
    }

    private func typeProblem(_ element: ProfileElement) -> Wording? {
        guard !types.isEmpty, let wanted = element.rules.types else { return nil }
        for type in wanted where !type.code.isEmpty {
            let bases = types.filter { TypeLadder(set: set).isCode(type.code, within: $0.code) }
            if bases.isEmpty {
                let names = Wording.anyOf(
                    shown(types.map { $0.code.contains(".") ? "BackboneElement" : $0.code }))
                return "It lets \(element.path) be of type \(type.code), which its base does not; "
                    + "choose among \(names). The base holds."
            }
            if let problem = profileProblem(type, bases, at: element.path) { return problem }
        }
        return nil
    }

    /// What a reference may lead to, or a value follow.
    private func profileProblem(_ type: TypeRule, _ bases: [TypeRule], at path: String) -> Wording? {
        let ladder = TypeLadder(set: set)
        for (wanted, allowed) in [
            (type.targetProfiles, bases.map(\.targetProfiles)), (type.profiles, bases.map(\.profiles)),
        ] where !allowed.contains([]) {
            let known = Array(allowed.joined())
            guard let wrong = wanted.first(where: { !ladder.isProfile($0, withinAnyOf: known) }) else {
                continue
            }
            let names = Wording.anyOf(shown(known))
            return "It lets \(path) lead to or follow \(wrong), which its base does not; "
                + "choose among \(names). The base holds."
        }
        return nil
    }

    private func bindingProblem(_ element: ProfileElement) -> Wording? {
        guard let strength else { return nil }
        if let wanted = element.rules.strength, wanted.weight < strength.weight {
            let order: [Binding.Strength] = [.required, .extensible, .preferred]
            let names = Wording.anyOf(order.filter { $0.weight >= strength.weight }.map(\.rawValue))
            return "It binds \(element.path) as \(wanted.rawValue), weaker than its base; "
                + "bind it as \(names). The base holds."
        }
        guard strength == .required, let own = valueSet, !own.isEmpty, let wanted = element.rules.valueSet,
            CanonicalURL(own).url != CanonicalURL(wanted).url,
            let code = Terminology(set: set).code(of: wanted, beyond: own)
        else { return nil }
        return "It binds \(element.path) to \(wanted), which has the code \(code.code) "
            + "that the required \(own) of its base has not; choose a value set within that one. "
            + "The base holds."
    }

    /// The first of a list that may be long.
    private func shown(_ names: [String]) -> [String] {
        names.count <= 12 ? names : Array(names.prefix(12)) + ["…"]
    }
}
