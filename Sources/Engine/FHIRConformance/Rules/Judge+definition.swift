// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRPath
import FHIRSchema

/// Rules of StructureDefinitions that no invariant says. Source: FHIR R4 5.1.0.
extension Judge {
    /// The differential of a profile leads to elements that there are, and its rules can be run.
    mutating func judgeDefinition(_ resource: JSONValue) {
        guard resource["derivation"]?.isString("constraint") == true,
            let base = resource["baseDefinition"]?.string, let parent = set.profile(base)
        else { return }
        let built = ProfileBuilder(definition: resource, base: parent, set: set).build()
        for element in resource["differential"]?.items("element") ?? [] {
            judgeProfiles(of: element)
            judgeRules(of: element, built.typeName)
        }
        for problem in built.problems {
            report(.error, .invalid, resource, "has a differential that fails. \(problem)")
        }
    }

    private mutating func judgeProfiles(of element: JSONValue) {
        for type in element.items("type") {
            let code = type["code"]?.string ?? ""
            for profile in type.strings("profile").compactMap({ set.profile($0) })
            where profile.typeName != code && !isType(code, profile.typeName) {
                report(
                    .error, .invalid, element,
                    "names the profile \(profile.shownName), for \(profile.typeName), not for \(code).")
            }
        }
    }

    /// A rule is held to the letter here, by whoever writes it; where it is run it is read more kindly.
    private mutating func judgeRules(of element: JSONValue, _ typeName: String) {
        let rules = element.items("constraint")
        guard !rules.isEmpty else { return }
        let start = startType(of: element["path"]?.string ?? "", in: typeName)
        for rule in rules {
            guard let text = rule["expression"]?.string else { continue }
            do throws(PathError) {
                _ = try PathExpression(text, schema: schema, mode: .strict, for: start)
            } catch {
                report(
                    .warning, .invalid, rule, "is no FHIRPath that can be run: \(error.reason).",
                    suffix: ".expression")
            }
        }
    }

    /// The type of an element of a profile; nil when it may be one of several.
    private func startType(of path: String, in typeName: String) -> String? {
        var type = schema.type(typeName)
        for part in path.split(separator: ".").dropFirst() {
            guard let match = type?.element(json: String(part)) else { return nil }
            type = match.type
        }
        return type.flatMap { $0.isAbstract ? nil : $0.name }
    }
}
