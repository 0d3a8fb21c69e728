// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

extension FollowUpDrawing {
    /// A team with a named contact for the person.
    static func namedContact(_ resource: JSONValue) -> DrawnEvent? {
        guard ["active", "inactive", "suspended"].contains(resource["status"]?.string ?? ""),
            resource.codings("category").contains(where: { $0.system == SearchedCodes.careTeamSystem }),
            resource.all("participant").contains(where: {
                $0["member"]?["reference"]?.string?.hasPrefix("Practitioner") == true
            }), let start = resource["period"]?["start"]?.day
        else { return nil }
        let isActive = resource["status"]?.string == "active"
        let end = resource["period"]?["end"]?.day ?? (isActive ? .max : start)
        return DrawnEvent(.namedContact, day: start, value: end)
    }

    /// A coordinated individual plan, or an implementation plan of social services.
    static func plan(_ resource: JSONValue) -> DrawnEvent? {
        guard isInForce(resource) else { return nil }
        let codes = resource.codings("category").filter { SearchedCodes.planSystems.contains($0.system) }
            .map(\.code)
        if codes.contains("sip"), let day = (resource["period"]?["start"] ?? resource["created"])?.day {
            let isEnded = resource["status"]?.string == "completed"
            return DrawnEvent(
                .coordinatedPlan, day: day, value: resource["period"]?["end"]?.day ?? (isEnded ? day : .max))
        }
        let participation = resource.all("extension").first {
            $0["url"]?.string == SearchedCodes.participation
        }?["valueCode"]?.string
        guard let participation, let day = (resource["created"] ?? resource["period"]?["start"])?.day else {
            return nil
        }
        let isWithPerson = ["took-part", "through-other"].contains(participation)
        return DrawnEvent(.implementationPlan, day: day, flags: isWithPerson ? .withPerson : [])
    }

    /// The start of a measure that social services have decided.
    static func measure(_ resource: JSONValue) -> DrawnEvent? {
        guard resource.codings("orderDetail").contains(where: { $0.system == SearchedCodes.decisionSystem }),
            isInForce(resource),
            let day = (resource["occurrencePeriod"]?["start"] ?? resource["occurrenceDateTime"])?.day
        else { return nil }
        return DrawnEvent(.measureStart, day: day)
    }

    private static func isInForce(_ resource: JSONValue) -> Bool {
        ["active", "completed", "on-hold"].contains(resource["status"]?.string ?? "")
    }
}
