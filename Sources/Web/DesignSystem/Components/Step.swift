// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// One step of a process.
package struct Step: Encodable, Sendable, Hashable {
    /// What is done in it.
    package let text: String
    /// Whether it lies behind.
    package let isDone: Bool
    /// Whether one is in it.
    package let isCurrent: Bool

    /// Makes the model of one.
    package init(text: String, isDone: Bool = false, isCurrent: Bool = false) {
        self.text = text
        self.isDone = isDone
        self.isCurrent = isCurrent
    }
}
