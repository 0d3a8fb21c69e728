// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A code in its system.
package struct CodedValue: Sendable, Hashable {
    /// Canonical of the system; empty when it is not told.
    package let system: String
    /// The code.
    package let code: String

    /// A code.
    package init(system: String, code: String) {
        self.system = system
        self.code = code
    }
}
