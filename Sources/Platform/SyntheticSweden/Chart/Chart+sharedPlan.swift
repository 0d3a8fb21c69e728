// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

extension Chart {
    /// Writes a shared plan (SIP) as each unit that takes part keeps it: the one that called has the original
    /// and the person's consent, the others a copy.
    mutating func coordinate(_ story: SharedPlanStory) {
        let day = day(story.daysAgo)
        let number = Self.hexadecimal(random.next()) + Self.hexadecimal(random.next())
        let meetings = ([story.host] + story.members).compactMap { code in
            visit(
                code, day, .visit, places[code]?.unit.sector == "health" ? .nurse : .caseOfficer, pick: 0,
                reason: "Möte om samordnad individuell plan")
        }
        guard let host = meetings.first else { return }
        let documents = SharedPlanTrees(
            story: story, number: number, day: day, followUp: day.adding(days: 90), host: host,
            units: meetings.map(\.place))
        add(documents.consent(for: host), host)
        for meeting in meetings {
            let isOriginal = meeting.place.unit.hsaID == host.place.unit.hsaID
            let id = isOriginal ? number : number + "-" + meeting.place.unit.hsaID
            add(documents.careTeam(id: id, at: meeting), meeting)
            add(documents.carePlan(id: id, at: meeting, isOriginal: isOriginal), meeting)
        }
    }

    private static func hexadecimal(_ number: UInt64) -> String {
        let text = String(number, radix: 16)
        return String(repeating: "0", count: 16 - text.count) + text
    }
}
