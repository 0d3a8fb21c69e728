// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Where in a process one is. Template `components/step-indicator`.
package struct StepIndicator: Encodable, Sendable, Hashable {
    /// What the process is, read out.
    package let label: String
    /// `Steg 1 av 3`.
    package let position: String
    /// All steps.
    package let steps: [Step]

    /// Makes the model of one.
    package init(label: String, position: String, steps: [Step]) {
        self.label = label
        self.position = position
        self.steps = steps
    }
}
