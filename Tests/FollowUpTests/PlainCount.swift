// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

@testable import FollowUp

/// Indicators counted again, one person at a time, straight from her resources: another way through, with
/// texts and dates as they stand. Shares no line with the store.
struct PlainCount {
    struct Case: Hashable {
        let unit: String
        let isReached: Bool
        var events = 0
    }

    let today: CalendarDay
    private let resources: [JSONValue]
    let units: [String: String]

    init(_ resources: [JSONValue], today: CalendarDay) {
        self.resources = resources
        self.today = today
        var units: [String: String] = [:]
        for resource in resources where resource["resourceType"]?.string == "Encounter" {
            let id = "Encounter/" + (resource["id"]?.string ?? "")
            units[id] = resource["serviceProvider"]?["reference"]?.string?.split(separator: "/").last
                .map(String.init)
        }
        self.units = units
    }

    func all(_ type: String) -> [JSONValue] { resources.filter { $0["resourceType"]?.string == type } }

    func unit(_ resource: JSONValue) -> String {
        resource["encounter"]?["reference"]?.string.flatMap { units[$0] } ?? ""
    }

    /// Text of the first ten characters: the day as it is written, by the Swedish clock.
    func day(_ value: JSONValue?) -> String { String(value?.string?.prefix(10) ?? "") }

    func has(_ value: JSONValue?, code: String) -> Bool {
        guard let value else { return false }
        return String(decoding: value.rawBytes, as: UTF8.self).contains("\"code\":\"\(code)\"")
    }

    var patient: JSONValue? { all("Patient").first }

    /// The level that the text of the resource tells.
    var education: EducationGroup {
        let supplied = all("Observation").filter { has($0["code"], code: "82589-3") }
        let newest = supplied.max { day($0["effectiveDateTime"]) < day($1["effectiveDateTime"]) }
        switch newest?["valueCodeableConcept"]?["text"]?.string {
        case "Förgymnasial utbildning": return .preUpperSecondary
        case "Gymnasial utbildning": return .upperSecondary
        case "Eftergymnasial utbildning": return .postSecondary
        default: return .unknown
        }
    }

    var age: Int { today.year - (Int(patient?["birthDate"]?.string?.prefix(4) ?? "") ?? 9_999) }

    var listed: String? {
        guard patient?["generalPractitioner"] != nil else { return nil }
        return patient?["managingOrganization"]?["reference"]?.string?.split(separator: "/").last
            .map(String.init)
    }

    func span(months: Int, lag: Int = 0) -> (from: String, to: String) {
        let last = today.adding(days: -lag)
        return (last.adding(months: -months).adding(days: 1).text, last.text)
    }

    func later(_ day: String, days: Int) -> String {
        CalendarDay(day)?.adding(days: days).text ?? ""
    }

    func cases(_ id: String) -> [Case] {
        switch id {
        case "i01": glucose
        case "i03": pressure
        case "i04": readmissions
        case "i09": contact
        case "i11": falls
        case "i13": antibiotics
        case "i18": plan
        case "i20": planInTime
        case "i21": goals
        default: teeth
        }
    }
}
