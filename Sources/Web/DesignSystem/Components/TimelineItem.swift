// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// One event. Template `components/timeline-item`.
package struct TimelineItem: Encodable, Sendable, Hashable {
    /// Page of the event.
    package let href: String
    /// What happened.
    package let title: String
    /// `3 maj 2026`.
    package let date: String
    /// `2026-05-03`.
    package let isoDate: String
    /// `klockan 14.05`.
    package let time: String?
    /// Vård, Omsorg or Tandvård.
    package let domain: Tag
    /// Unit, and who.
    package let place: String
    /// One line of what it holds.
    package let summary: String?
    /// Unsigned, corrected, new.
    package let tags: [Tag]
    /// What is said when it is blocked by its person.
    package let blocked: String?
    /// The domain, for the mark on the line.
    package let kind: TagKind
    /// Symbol of the domain.
    package let symbol: String

    /// Makes the model of one.
    package init(
        href: String, title: String, date: String, isoDate: String, time: String? = nil, domain: Tag,
        place: String, summary: String? = nil, tags: [Tag] = [], blocked: String? = nil
    ) {
        self.href = href
        self.title = title
        self.date = date
        self.isoDate = isoDate
        self.time = time
        self.domain = domain
        self.place = place
        self.summary = summary
        self.tags = tags
        self.blocked = blocked
        self.kind = domain.kind
        self.symbol = domain.symbol
    }
}
