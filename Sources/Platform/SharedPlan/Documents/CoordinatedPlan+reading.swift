// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Sweden

extension CoordinatedPlan {
    /// Reads a plan from its CarePlan and CareTeam; nil when it is none of ours.
    package init?(carePlan: JSONValue, careTeam: JSONValue) {
        guard let team = PlanTeam(careTeam), let host = team.host,
            PlanTeam.planID(of: carePlan) == team.plan,
            let called = carePlan["created"]?.string.flatMap({ CalendarDay($0) })
        else { return nil }
        self.init(
            id: team.plan, host: host, called: called, callReason: carePlan.text(of: PlanCode.call))
        switch carePlan["status"]?.string {
        case "active": state = .active
        case "completed", "revoked": state = .ended
        default: state = .draft
        }
        edition = carePlan.extensions(PlanCode.edition).first?["valueUnsignedInt"]?.int ?? 0
        let start = carePlan["period"]?["start"]?.string.flatMap { CalendarDay($0) }
        begun = edition > 0 ? start : nil
        ended = carePlan["period"]?["end"]?.string.flatMap { CalendarDay($0) }
        units = team.units
        relatives = team.relatives
        readContents(of: carePlan)
        consent = carePlan.extensions(PlanCode.consent).first.flatMap(Self.consent)
        for delivery in carePlan.extensions(PlanCode.delivered) {
            guard let unit = delivery.extensions("unit").first?["valueReference"]?.organisation,
                let edition = delivery.extensions("edition").first?["valueUnsignedInt"]?.int
            else { continue }
            delivered[unit] = edition
        }
    }

    private mutating func readContents(of carePlan: JSONValue) {
        needed = carePlan["description"]?.string ?? ""
        measures = carePlan.all("activity").compactMap(Self.measure)
        hasNoOthers = carePlan.extensions(PlanCode.noOthers).first?["valueBoolean"]?.bool ?? false
        overall = MainBody(rawValue: carePlan.text(of: PlanCode.overall, "valueCode"))
        goals = carePlan.all("contained").compactMap { $0["description"]?["text"]?.string }
        crisis = carePlan.text(of: PlanCode.crisis)
        if let parts = carePlan.extensions(PlanCode.followUp).first {
            followUp = parts.day(of: "day")
            followUpBy = parts.text(of: "by")
        }
        contact = carePlan.extensions(PlanCode.contact).first.map {
            PlanContact(name: $0.text(of: "name"), telephone: $0.text(of: "telephone"))
        }
    }

    private static func measure(_ activity: JSONValue) -> PlanMeasure? {
        guard let body = MainBody(rawValue: activity.text(of: PlanCode.body, "valueCode")),
            let detail = activity["detail"]
        else { return nil }
        return PlanMeasure(
            body: body, what: detail["description"]?.string ?? "",
            who: detail.all("performer").first?["display"]?.string ?? "",
            when: detail["scheduledString"]?.string ?? "")
    }

    private static func consent(_ parts: JSONValue) -> PlanConsent? {
        guard let giver = PlanConsent.Giver(rawValue: parts.text(of: "giver", "valueCode")),
            let way = PlanConsent.Way(rawValue: parts.text(of: "way", "valueCode")),
            let day = parts.day(of: "day")
        else { return nil }
        return PlanConsent(
            isYes: parts.extensions("answer").first?["valueBoolean"]?.bool ?? false, giver: giver, way: way,
            day: day,
            units: parts.extensions("unit").compactMap { $0["valueReference"]?.organisation },
            recordedBy: parts.text(of: "recorded-by"))
    }
}
