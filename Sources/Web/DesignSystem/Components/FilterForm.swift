// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A form that narrows a list; it is sent with GET. Template `components/filter-form`.
package struct FilterForm: Encodable, Sendable, Hashable {
    /// Path of the list.
    package let action: String
    /// Heading.
    package let title: String
    /// What one can narrow by.
    package let fields: [FieldRow]
    /// Text of the button.
    package let submit: String
    /// Way back to the whole list, when narrowed.
    package let reset: Link?
    /// Whether it is unfolded.
    package let isOpen: Bool

    /// Makes the model of one.
    package init(
        action: String, title: String, fields: [FieldRow], submit: String, reset: Link? = nil,
        isOpen: Bool = true
    ) {
        self.action = action
        self.title = title
        self.fields = fields
        self.submit = submit
        self.reset = reset
        self.isOpen = isOpen
    }
}
