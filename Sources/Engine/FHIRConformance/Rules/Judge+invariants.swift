// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRPath
import FHIRSchema

extension Judge {
    /// Judges the rules in FHIRPath of the type and of the profiles.
    mutating func judgeInvariants(_ element: Element, _ rules: [ActiveRule], _ surroundings: Surroundings) {
        guard let type = element.type else { return }
        var scope: PathScope?
        // Within a trial only profiles differ; what R4 says is judged once, outside.
        let own =
            trialDepth == 0 ? validator.expressions.rules(ofType: type, at: element.definitionPath) : []
        for rule in own { judge(rule, element, surroundings, by: nil, &scope) }
        guard rules.contains(where: { !$0.node.rules.constraints.isEmpty }) else { return }
        // Two profiles may give different rules the same key.
        var seen = Set(own.map(\.identity))
        var outerScope: PathScope?
        for active in rules {
            // What a profile says of a contained element, it says as of its own resource.
            let isOuter = active.node.path.contains(".") && schema.isResource(element.typeName)
            for rule in active.node.rules.constraints where seen.insert(rule.identity).inserted {
                if ExpressionCache.neverRepeated.contains(rule.key) { continue }
                if isOuter, let holder = surroundings.holder {
                    let outer = Surroundings(resource: holder, within: surroundings)
                    judge(rule, element, outer, by: active.profile, &outerScope)
                } else {
                    judge(rule, element, surroundings, by: active.profile, &scope)
                }
            }
        }
    }

    private mutating func judge(
        _ rule: InvariantDefinition, _ element: Element, _ surroundings: Surroundings, by profile: Profile?,
        _ scope: inout PathScope?
    ) {
        do throws(PathError) {
            let expression = try validator.expressions.expression(rule.expression)
            let known: PathScope
            if let scope { known = scope } else { known = try makeScope(element, surroundings) }
            scope = known
            // An empty result says nothing against the element.
            if try expression.isTrue(in: known) != false { return }
        } catch {
            reportUnjudged(rule, element, by: profile, error)
            return
        }
        let origin = profile.map { " (\($0.shownName))" } ?? ""
        report(
            rule.isError ? .error : .warning, .invariant, element.anchor,
            "breaks the rule \(rule.key): \(rule.said)\(origin)")
    }

    /// A rule that cannot be compiled or run: the element was not held to it, and whoever asked is told.
    private mutating func reportUnjudged(
        _ rule: InvariantDefinition, _ element: Element, by profile: Profile?, _ error: PathError
    ) {
        let origin = profile?.shownName ?? "FHIR R4"
        report(
            .warning, .notSupported, element.anchor,
            "was not judged by the rule \(rule.key) of \(origin): \(error.reason).")
    }

    private func makeScope(_ element: Element, _ surroundings: Surroundings) throws(PathError) -> PathScope {
        var environment = PathEnvironment(rootResource: surroundings.root, now: options.now)
        environment.services = PathQuestions(judge: self, surroundings: surroundings).services
        return try PathScope(
            element: element.value, sibling: element.sibling, typeName: element.typeName,
            in: surroundings.resource, environment: environment)
    }
}
