// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// One `_include`: the targets of a reference come with the matches.
package struct Include: Sendable, Hashable {
    /// The type that has the reference: the searched one.
    package let source: String
    /// The code of the reference parameter.
    package let parameter: String
    /// Only targets of this type.
    package let target: String?

    /// Makes an include.
    package init(source: String, parameter: String, target: String?) {
        self.source = source
        self.parameter = parameter
        self.target = target
    }
}
