// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRPath

/// What rules in FHIRPath may ask while a resource is judged.
struct PathQuestions: Sendable {
    let judge: Judge
    let surroundings: Surroundings

    var services: PathServices {
        let definitions = PathDefinitions(judge: judge, surroundings: surroundings)
        return PathServices(
            resolve: { reference in judge.target(of: reference, surroundings)?.element.value },
            isMember: { item, valueSet in isMember(item, valueSet) },
            subsumes: { judge.terminology.subsumes(CodeInSystem.all(of: $0), CodeInSystem.all(of: $1)) },
            conforms: { item, url in conforms(item, url) },
            definition: { definitions.definition(of: $0) },
            isInSlice: { definitions.isInSlice($0, $1, $2) },
            isNarrative: { NarrativeCheck.faults(in: $0).isEmpty })
    }

    private func isMember(_ item: PathItem, _ valueSet: String) -> Bool? {
        var result = Membership.notMember
        for coding in CodeInSystem.all(of: item) {
            result = result.or(
                judge.terminology.membership(of: coding.code, system: coding.system, in: valueSet))
        }
        return result == .unknown ? nil : result == .member
    }

    private func conforms(_ item: PathItem, _ url: String) -> Bool? {
        guard let profile = judge.set.profile(url), let value = item.node?.value else { return nil }
        let name = value["resourceType"]?.string ?? item.typeName
        guard judge.isType(name, profile.typeName) else { return false }
        var judge = judge
        let element = Element(
            value: value, typeName: name, type: judge.schema.type(name), definitionPath: name, path: name,
            anchor: value)
        let rule = ActiveRule(node: profile.root, profile: profile)
        return judge.passes { $0.judge(element, [rule], surroundings) }
    }
}
