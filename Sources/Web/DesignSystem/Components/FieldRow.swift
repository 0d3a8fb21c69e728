// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// One field of any sort, for forms made from a list. Template `components/field`.
package struct FieldRow: Encodable, Sendable, Hashable {
    /// A line of text.
    package let text: TextField?
    /// A date.
    package let date: DateField?
    /// One answer of several.
    package let radios: ChoiceField?
    /// Several answers.
    package let checkboxes: ChoiceField?
    /// A list.
    package let select: SelectField?
    /// A longer text.
    package let area: TextArea?

    /// Makes the model of one.
    package init(
        text: TextField? = nil, date: DateField? = nil, radios: ChoiceField? = nil,
        checkboxes: ChoiceField? = nil, select: SelectField? = nil, area: TextArea? = nil
    ) {
        self.text = text
        self.date = date
        self.radios = radios
        self.checkboxes = checkboxes
        self.select = select
        self.area = area
    }
}
