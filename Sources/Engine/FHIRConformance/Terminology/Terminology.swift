// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// Answers about codes from what a `ProfileSet` has. Source: FHIR R4 4.9.
struct Terminology: Sendable {
    let set: ProfileSet

    /// Whether a code is in a value set.
    ///
    /// - Parameters:
    ///   - system: nil for a plain `code`, which may come from any system of the value set.
    ///   - outer: the value set itself when it stands inside another resource.
    func membership(
        of code: String, system: String?, in valueSet: String, inside outer: JSONValue? = nil
    ) -> Membership {
        let asked = CodeInSystem(code: code, system: system)
        if let outer {
            var work = MembershipWork(set)
            return work.membership(of: asked, in: valueSet, inside: outer)
        }
        return set.answer(MembershipQuestion(code: code, system: system, valueSet: valueSet)) {
            var work = MembershipWork(set)
            return work.membership(of: asked, in: valueSet)
        }
    }
}
