// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Audit
import FHIRCore
import FHIRStore

/// One line of a reader's own log: what she did with one person's data in one request.
struct OwnAccess: Sendable, Hashable {
    /// How the name look-ups that lists of people make are marked in the log; they are left out of the lists.
    static let listLookUp = "key"

    let person: PersonKey?
    /// The last moment.
    let time: Instant
    private(set) var activities: [LogActivity]
    /// Kinds of information shown.
    private(set) var informationTypes: [String]
    /// Rows of the tables by which something was shown or done; those that kept something back are left out,
    /// as they would tell that there is something.
    private(set) var rules: [String]
    /// Whether something was shown or done. A person without data and one whose data are closed look the
    /// same.
    private(set) var isAnythingShown: Bool
    private(set) var reason: String?

    /// Lines from rows of the log, newest first.
    static func lines(_ rows: [LogRow]) -> [OwnAccess] {
        var lines: [OwnAccess] = []
        var places: [String: Int] = [:]
        for row in rows where !isOfList(row) {
            let persons: [PersonKey?] = row.persons.isEmpty ? [nil] : row.persons
            for person in persons {
                let place = "\(row.requestID) \(person.map { String($0.rawValue) } ?? "")"
                if let known = places[place] {
                    lines[known].take(row, person)
                } else {
                    places[place] = lines.count
                    lines.append(OwnAccess(row, person))
                }
            }
        }
        return lines
    }

    /// Rows that the lists themselves make: a name looked up, the own log read.
    private static func isOfList(_ row: LogRow) -> Bool {
        row.activity == .search && row.arguments == listLookUp
            || row.activity == .readLog && row.persons.isEmpty
    }

    /// The people whose data were shown, last read first.
    static func people(_ lines: [OwnAccess], since: Instant, count: Int) -> [OwnAccess] {
        var seen: Set<PersonKey> = []
        var people: [OwnAccess] = []
        for line in lines where line.isAnythingShown && line.time >= since && line.activities != [.search] {
            guard let person = line.person, seen.insert(person).inserted else { continue }
            people.append(line)
            if people.count == count { break }
        }
        return people
    }

    private init(_ row: LogRow, _ person: PersonKey?) {
        self.person = person
        time = row.time
        activities = []
        informationTypes = []
        rules = []
        isAnythingShown = false
        take(row, person)
    }

    private mutating func take(_ row: LogRow, _ person: PersonKey?) {
        if !activities.contains(row.activity) { activities.append(row.activity) }
        let shown = row.isAllowed ? row.resources.filter { $0.person == person && $0.count > 0 } : []
        for type in shown.map(\.informationType) where !type.isEmpty && !informationTypes.contains(type) {
            informationTypes.append(type)
        }
        if !shown.isEmpty, !rules.contains(row.rule) { rules.append(row.rule) }
        isAnythingShown = isAnythingShown || !shown.isEmpty
        reason = reason ?? row.reason
    }
}
