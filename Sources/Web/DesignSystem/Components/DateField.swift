// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A date in three fields: day, month, year, sent as `name-dag`, `name-manad`, `name-ar`.
/// Template `components/date-field`.
package struct DateField: Encodable, Sendable, Hashable {
    /// Id of the control; an error summary links to it.
    package let id: String
    /// Name it is sent under.
    package let name: String
    /// The question.
    package let label: String
    /// Day as it was written.
    package let day: String
    /// Month as it was written.
    package let month: String
    /// Year as it was written.
    package let year: String
    /// Help under the label.
    package let hint: Hint?
    /// What is wrong and how to mend it.
    package let error: Hint?
    /// Ids of hint and error, for `aria-describedby`.
    package let describedBy: String?

    /// Makes the model of one.
    package init(
        id: String, name: String, label: String, day: String = "", month: String = "", year: String = "",
        hint: String? = nil, error: String? = nil
    ) {
        self.id = id
        self.name = name
        self.label = label
        self.day = day
        self.month = month
        self.year = year
        self.hint = hint.map { Hint(id: "\(id)-hint", text: $0) }
        self.error = error.map { Hint(id: "\(id)-error", text: $0) }
        let described = [self.hint?.id, self.error?.id].compactMap { $0 }
        describedBy = described.isEmpty ? nil : described.joined(separator: " ")
    }
}
