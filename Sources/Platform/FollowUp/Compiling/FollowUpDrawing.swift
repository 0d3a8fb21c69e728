// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Sweden

/// Draws from a resource what is kept for follow-up, or nothing.
package enum FollowUpDrawing {
    /// What is kept of a resource.
    package static func fact(of resource: JSONValue) -> DrawnFact? {
        switch resource["resourceType"]?.string {
        case "Patient": person(resource)
        case "Condition": diagnosis(resource).map(DrawnFact.event)
        case "Observation": education(resource) ?? observation(resource).map(DrawnFact.event)
        case "MedicationRequest": medicine(resource).map(DrawnFact.event)
        case "Encounter": stay(resource).map(DrawnFact.event)
        case "CareTeam": namedContact(resource).map(DrawnFact.event)
        case "CarePlan": plan(resource).map(DrawnFact.event)
        case "ServiceRequest": measure(resource).map(DrawnFact.event)
        default: nil
        }
    }

    private static func person(_ resource: JSONValue) -> DrawnFact? {
        guard let born = resource["birthDate"]?.string.flatMap({ CalendarDay($0) }) else { return nil }
        let home = resource.all("address").first
        let area = (home?["district"] ?? home?["city"])?.string ?? ""
        return .person(
            RegisteredSex(gender: resource["gender"]?.string), birthYear: Int16(clamping: born.year),
            area: area, isListed: !resource.all("generalPractitioner").isEmpty)
    }

    private static func diagnosis(_ resource: JSONValue) -> DrawnEvent? {
        let verification = resource.codings("verificationStatus").map(\.code)
        guard !verification.contains("refuted"), !verification.contains("entered-in-error") else {
            return nil
        }
        let codes = resource.codings("code").filter { SearchedCodes.isICD10($0.system) }.map(\.code)
        func has(_ categories: [String]) -> Bool {
            codes.contains { code in categories.contains { code.utf8.starts(with: $0.utf8) } }
        }
        let day = (resource["recordedDate"] ?? resource["onsetDateTime"])?.day ?? .min
        if has(SearchedCodes.diabetes) { return DrawnEvent(.diabetes, day: day) }
        return has(SearchedCodes.hypertension) ? DrawnEvent(.hypertension, day: day) : nil
    }

    private static func medicine(_ resource: JSONValue) -> DrawnEvent? {
        let status = resource["status"]?.string ?? ""
        let intent = resource["intent"]?.string ?? "order"
        guard !["cancelled", "entered-in-error", "draft"].contains(status),
            !["proposal", "plan", "option"].contains(intent),
            let code = resource.codings("medicationCodeableConcept").first(where: {
                $0.system.hasSuffix("atc")
            })?.code, let day = resource["authoredOn"]?.day
        else { return nil }
        let kind: EventKind? =
            switch code.prefix(3) {
            case "A10": code.hasPrefix("A10A") ? .insulin : .diabetesTablets
            case "C02", "C03", "C07", "C08", "C09": .pressureMedicine
            case "J01": code == "J01XX05" ? nil : .antibiotic
            default: nil
            }
        return kind.map { DrawnEvent($0, day: day) }
    }

    private static func stay(_ resource: JSONValue) -> DrawnEvent? {
        guard resource["class"]?["code"]?.string == "IMP",
            ["finished", "in-progress", "onleave"].contains(resource["status"]?.string ?? ""),
            let start = resource["period"]?["start"]?.moment
        else { return nil }
        let end = resource["period"]?["end"]?.moment
        let disposition = resource["hospitalization"]?.codings("dischargeDisposition").map(\.code) ?? []
        var flags: EventFlags = []
        if !resource.codings("priority").contains(where: { $0.code == "EL" }) { flags.insert(.unplanned) }
        if disposition.contains("exp") { flags.insert(.died) }
        if disposition.contains("municipal-support") { flags.insert(.toMunicipality) }
        if let end, end.minutes - start.minutes > 1_440 { flags.insert(.overADay) }
        return DrawnEvent(
            .stay, day: start.swedishDay, value: end?.swedishDay ?? .max, flags: flags, clock: start.minutes)
    }
}
