// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Audit
import FHIRStore
import Identity
import Sweden

extension LogGroup {
    /// A row of the log as a group of one, about one person. Names of staff are told by public providers only
    /// (2 kap. tryckfrihetsförordningen), and never of protected staff.
    init(_ row: LogRow, about person: PersonKey, in directory: Directory) {
        var user = row.user
        let isStaff = user.kind == .staff
        let isPublic = HSAID(user.careProvider).flatMap { directory.providers[$0] }?.isPublic ?? false
        if user.isProtected || HSAID(user.id).flatMap({ directory.staff[$0]?.isProtected }) == true
            || (isStaff && !isPublic)
        {
            user.name = ""
            user.id = ""
            user.assignment = ""
        }
        let shown = row.resources.filter { $0.person == person && $0.count > 0 }
        let sources = shown.map {
            CarePlace(unit: $0.careUnit, provider: $0.careProvider, in: directory).name
        }
        self.init(
            reader: Self.reader(row.user), user: user,
            place: CarePlace(unit: user.careUnit, provider: user.careProvider, in: directory),
            day: SwedishTime.day(of: row.time), first: row.time, last: row.time, activities: [row.activity],
            informationTypes: Self.distinct(shown.map(\.informationType)), sources: Self.distinct(sources),
            isAllowed: row.isAllowed, decision: row.decision, rule: row.rule, legalBasis: row.legalBasis,
            purpose: row.purpose, reason: row.reason, count: 1)
    }

    private static func reader(_ user: LogUser) -> Reader {
        switch user.kind {
        case .staff: .people
        case .system, .none: .systems
        case .individual: .own
        }
    }

    private static func distinct(_ texts: [String]) -> [String] {
        var result: [String] = []
        for text in texts where !text.isEmpty && !result.contains(text) { result.append(text) }
        return result
    }

    /// Rows put together, newest first.
    package static func groups(
        of rows: [LogRow], about person: PersonKey, in directory: Directory
    ) -> [LogGroup] {
        var groups: [LogGroup] = []
        for row in rows.sorted(by: { $0.time > $1.time }) {
            let new = LogGroup(row, about: person, in: directory)
            let sameDay = groups.indices.reversed().prefix { groups[$0].day == new.day }
            if let found = sameDay.first(where: { groups[$0].accepts(new) }) {
                groups[found].take(new)
            } else {
                groups.append(new)
            }
        }
        return groups
    }
}
