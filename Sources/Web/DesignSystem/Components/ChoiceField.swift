// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A question with options. Template `components/radios` for one answer, `components/checkboxes` for several.
/// The id is that of the group; options have ids `id-1`, `id-2`, ….
package struct ChoiceField: Encodable, Sendable, Hashable {
    /// Id of the control; an error summary links to it.
    package let id: String
    /// The question.
    package let legend: String
    /// The answers.
    package let options: [Choice]
    /// Whether short answers stand side by side.
    package let isInline: Bool
    /// Help under the label.
    package let hint: Hint?
    /// What is wrong and how to mend it.
    package let error: Hint?
    /// Ids of hint and error, for `aria-describedby`.
    package let describedBy: String?

    /// Makes the model of one.
    package init(
        id: String, legend: String, options: [Choice], isInline: Bool = false, hint: String? = nil,
        error: String? = nil
    ) {
        self.id = id
        self.legend = legend
        self.options = options
        self.isInline = isInline
        self.hint = hint.map { Hint(id: "\(id)-hint", text: $0) }
        self.error = error.map { Hint(id: "\(id)-error", text: $0) }
        let described = [self.hint?.id, self.error?.id].compactMap { $0 }
        describedBy = described.isEmpty ? nil : described.joined(separator: " ")
    }
}
