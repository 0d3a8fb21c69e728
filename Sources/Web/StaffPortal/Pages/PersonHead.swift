// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Care
import DesignSystem
import FHIRCore
import Identity
import Sweden

/// Who a page is about, as its banner and print header say it.
package struct PersonHead: Sendable {
    let person: RegisteredPerson
    let alerts: [Seen<AlertView>]
    let access: CareAccess
    let today: CalendarDay
    /// Warnings that are there but cannot be read.
    let unreadable: [RecordEntry]

    /// - Parameter summary: Has the warnings, those that cannot be read too.
    init(person: RegisteredPerson, warnings summary: PersonSummary, access: CareAccess, today: CalendarDay) {
        self.person = person
        alerts = summary.alerts
        unreadable = summary.unreadable.filter { $0.kind == .alert }
        self.access = access
        self.today = today
    }

    /// The banner: warnings first, an address never.
    ///
    /// - Parameter isOverview: The page is the overview itself, so that the name does not lead there.
    package func banner(_ words: StaffWords, isOverview: Bool = false) -> PatientBanner {
        var facts: [SummaryRow] = []
        if !person.isProtected, !person.municipality.isEmpty {
            facts.append(SummaryRow(term: words["staff.banner.municipality"], value: person.municipality))
        }
        facts.append(SummaryRow(term: words["staff.banner.born"], value: words.day(person.birthDay)))
        facts.append(
            SummaryRow(term: words["staff.banner.sex"], value: words["staff.sex.\(person.sex.rawValue)"]))
        return PatientBanner(
            name: person.name, href: isOverview ? nil : StaffPaths.person(person.person),
            number: person.identity.display, age: age(words), facts: facts,
            warnings: unreadable.map { words["staff.banner.unreadable", ["id": "\($0.key)"]] }
                + alerts.map { Self.warning($0.view, words) }, tags: tags(words),
            noWarnings: words["staff.banner.no-warnings"])
    }

    /// What a printed page begins with.
    func printHeader(by reader: String, at time: CareMoment, _ words: StaffWords) -> PrintHeader {
        PrintHeader(
            name: person.name, number: person.identity.display,
            printed: words["staff.print.by", ["time": words.moment(time), "name": reader]],
            source: words["staff.print.source"])
    }

    private func age(_ words: StaffWords) -> String {
        guard let day = person.deceased else { return words.age(born: person.birthDay, on: today) }
        return words["staff.banner.deceased", ["day": words.day(day)]]
    }

    private func tags(_ words: StaffWords) -> [Tag] {
        var tags: [Tag] = []
        if person.isProtected { tags.append(Tag(words["staff.protected"], kind: .blocked)) }
        if person.deceased != nil { tags.append(Tag(words["staff.deceased"], kind: .neutral)) }
        if !access.blocked.isEmpty { tags.append(Tag(words["staff.blocked.tag"], kind: .blocked)) }
        return tags
    }

    /// `Fenoximetylpenicillin: nässelutslag. Allvarlig.`
    static func warning(_ view: AlertView, _ words: StaffWords) -> String {
        let reactions = view.reactions.joined(separator: ", ")
        let text = reactions.isEmpty ? view.name : "\(view.name): \(reactions)"
        return view.isSevere ? "\(text). \(words["staff.alert.severe"])" : text
    }
}
