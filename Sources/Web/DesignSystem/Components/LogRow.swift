// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// One reading of a record, as its person sees it. Template `components/log-row`.
package struct LogRow: Encodable, Sendable, Hashable {
    /// Role and unit; a system is called so.
    package let who: String
    /// `3 maj 2026`.
    package let date: String
    /// `2026-05-03T14:05`.
    package let isoDate: String
    /// `klockan 14.05`.
    package let time: String
    /// What was read.
    package let read: String
    /// Why.
    package let why: String
    /// On what ground.
    package let basis: String
    /// Whether a machine did it.
    package let isSystem: Bool
    /// Emergency, refused, with choice.
    package let tags: [Tag]
    /// Way to ask about it.
    package let ask: RowAction?
    /// Person or machine.
    package let icon: String

    /// Makes the model of one.
    package init(
        who: String, date: String, isoDate: String, time: String, read: String, why: String,
        basis: String, isSystem: Bool = false, tags: [Tag] = [], ask: RowAction? = nil
    ) {
        self.who = who
        self.date = date
        self.isoDate = isoDate
        self.time = time
        self.read = read
        self.why = why
        self.basis = basis
        self.isSystem = isSystem
        self.tags = tags
        self.ask = ask
        self.icon = isSystem ? "server" : "user"
    }
}
