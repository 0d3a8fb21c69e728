// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Care
import DesignSystem
import FHIRCore
import Identity

/// Somebody whom the reader has read about.
struct RecentPerson: Encodable, Sendable, Hashable {
    let name: String
    /// Identity number and age; empty when they are not shown.
    let detail: String
    let href: String
    /// When she was last read.
    let time: String

    init(name: String, detail: String, href: String, time: String) {
        self.name = name
        self.detail = detail
        self.href = href
        self.time = time
    }

    init(_ person: RegisteredPerson, _ line: OwnAccess, today: CalendarDay, _ words: StaffWords) {
        let details = [person.identity.display, words.age(born: person.birthDay, on: today)]
        self.init(
            name: words.name(person, isOpen: false),
            detail: person.isProtected ? "" : details.joined(separator: " · "),
            href: StaffPaths.person(person.person), time: words.short(CareMoment(line.time)))
    }
}
