// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FHIRCore
import Identity
import StaffPortal

/// Who a page of the inbox is about, with the way to her record.
enum PersonFacts {
    static func rows(_ person: RegisteredPerson, today: CalendarDay, _ words: InboxWords) -> [SummaryRow] {
        [
            SummaryRow(
                term: words["inbox.person"], value: "\(person.name), \(words.age(person, on: today))",
                tag: person.isProtected ? Tag(words["inbox.protected"], kind: .blocked) : nil,
                action: RowAction(
                    text: words["inbox.person.open"], object: words["inbox.person.object"],
                    href: StaffPaths.person(person.person))),
            SummaryRow(term: words["inbox.number"], value: person.identity.display),
        ]
    }
}
