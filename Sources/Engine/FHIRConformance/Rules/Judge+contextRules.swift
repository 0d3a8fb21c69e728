// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRPath

extension Judge {
    /// Judges what must hold of the element that an extension stands in, by the definition of the extension.
    ///
    /// Source: FHIR R4 StructureDefinition.contextInvariant. `%extension` is the extension itself.
    mutating func judgeContextRules(
        _ value: JSONValue, _ holder: Element.Holder, _ profile: Profile, _ surroundings: Surroundings
    ) {
        for rule in profile.contextInvariants {
            do throws(PathError) {
                if try holds(rule, value, holder, surroundings) != false { continue }
            } catch {
                report(
                    .warning, .notSupported, value,
                    "was not judged by the rule \(rule) of \(profile.shownName): \(error.reason).")
                continue
            }
            report(
                .error, .extension, value,
                "may not stand here: the rule \(rule) of \(profile.shownName) does not hold.")
        }
    }

    private func holds(
        _ rule: String, _ value: JSONValue, _ holder: Element.Holder, _ surroundings: Surroundings
    ) throws(PathError) -> Bool? {
        let expression = try validator.expressions.expression(rule)
        let inside = try PathScope(element: value, typeName: "Extension", in: surroundings.resource)
        var environment = PathEnvironment(rootResource: surroundings.root, now: options.now)
        environment.services = PathQuestions(judge: self, surroundings: surroundings).services
        environment.variables["extension"] = try validator.expressions.expression("$this").evaluate(
            in: inside)
        let scope = try PathScope(
            element: holder.value, sibling: holder.sibling, typeName: holder.typeName,
            in: surroundings.resource, environment: environment)
        return try expression.isTrue(in: scope)
    }
}
