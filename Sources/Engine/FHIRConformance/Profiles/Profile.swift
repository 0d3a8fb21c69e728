// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSchema

/// A StructureDefinition made ready: its differential laid over all its bases.
package final class Profile: Sendable {
    /// Where an extension may stand.
    struct Context: Sendable, Hashable {
        /// element, extension or fhirpath.
        let kind: String
        let expression: String
    }

    /// Canonical URL without version.
    package let url: String
    /// The version, when it has one.
    package let version: String?
    /// The type that it is a profile of: "Patient", "Extension".
    package let typeName: String
    let root: ProfileNode
    let contexts: [Context]
    let contextInvariants: [String]
    /// What could not be followed, in words.
    package let problems: [Wording]

    init(
        url: String, version: String?, typeName: String, root: ProfileNode, contexts: [Context] = [],
        contextInvariants: [String] = [], problems: [Wording] = []
    ) {
        self.url = url
        self.version = version
        self.typeName = typeName
        self.root = root
        self.contexts = contexts
        self.contextInvariants = contextInvariants
        self.problems = problems
    }

    /// How a finding names it.
    var shownName: String { version.map { "\(url)|\($0)" } ?? url }

    /// Whether an extension by this definition may change the meaning of what holds it.
    var isModifier: Bool { root.rules.isModifier }
}
