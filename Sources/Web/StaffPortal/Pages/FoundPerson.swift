// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FHIRCore
import Identity

/// Somebody that a search found: enough to tell who it is, and no health data.
struct FoundPerson: Encodable, Sendable {
    let name: String
    /// Identity number, age and municipality; of a protected person only what the reader already knows.
    let detail: String
    let tags: [Tag]
    /// The way on; a protected person found by name is opened by her number only.
    let open: LinkButton?
    /// Why there is no way on.
    let note: String?

    init(_ person: RegisteredPerson, isByNumber: Bool, today: CalendarDay, _ words: StaffWords) {
        let isHidden = person.isProtected && !isByNumber
        name = words.name(person, isOpen: false)
        var details = isHidden ? [] : [person.identity.display, words.age(born: person.birthDay, on: today)]
        if !person.isProtected, !person.municipality.isEmpty { details.append(person.municipality) }
        detail = details.joined(separator: " · ")
        var tags: [Tag] = []
        if person.isProtected { tags.append(Tag(words["staff.protected.tag"], kind: .blocked)) }
        if person.deceased != nil { tags.append(Tag(words["staff.deceased"], kind: .neutral)) }
        self.tags = tags
        let visibleName = person.isProtected ? words["staff.protected"] : person.name
        open =
            isHidden
            ? nil
            : LinkButton(
                words["staff.search.open", ["name": visibleName]], href: StaffPaths.person(person.person))
        note = isHidden ? words["staff.search.protected.note"] : nil
    }
}
