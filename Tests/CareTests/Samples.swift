// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import Audit
import FHIRCore
import FHIRStore
import Identity
import Sweden

@testable import Care

/// A small region and pieces of records.
enum Samples {
    static let region: HSAID = "SE2321000999-E000000000001"
    static let centre: HSAID = "SE2321000999-E100000000101"
    static let psychiatry: HSAID = "SE2321000999-E100000000102"
    static let specialist: HSAID = "SE5560009999-E000000000001"
    static let clinic: HSAID = "SE5560009999-E100000000101"
    static let doctor: HSAID = "SE2321000999-B001"
    static let protectedNurse: HSAID = "SE2321000999-B002"
    static let person = PersonKey(rawValue: 7)

    static let directory = Directory(
        providers: [
            CareProvider(
                hsaID: region, name: "Region Mellansjö", organisationNumber: "2321000999",
                kind: .careProvider,
                joinedSharing: day("2022-01-01")),
            CareProvider(
                hsaID: specialist, name: "Eks specialistmottagning AB", organisationNumber: "5560009999",
                kind: .careProvider, joinedSharing: day("2022-01-01")),
        ],
        units: [
            unit(centre, "Vårdcentralen Linden", region),
            unit(psychiatry, "Psykiatriska mottagningen", region),
            unit(clinic, "Specialistmottagningen Ek", specialist),
        ],
        staff: [
            StaffMember(hsaID: doctor, name: "Karin Berg", title: "Läkare", commissions: []),
            StaffMember(
                hsaID: protectedNurse, name: "Hemlig Person", title: "Sjuksköterska", isProtected: true,
                commissions: []),
        ])

    private static func unit(_ id: HSAID, _ name: String, _ provider: HSAID) -> CareUnit {
        CareUnit(
            hsaID: id, name: name, provider: provider, sector: .health, branch: "hc", kindOfUnit: "clinic")
    }

    static func day(_ text: String) -> CalendarDay {
        guard let day = CalendarDay(text) else { fatalError("no day: \(text)") }
        return day
    }

    static func instant(_ text: String) -> Instant {
        guard let instant = Instant(text) else { fatalError("no instant: \(text)") }
        return instant
    }

    static func json(_ text: String) throws -> JSONValue { try JSONDocument(parsing: text).root }

    static func labelClass(
        _ unit: HSAID = centre, owner: HSAID = region, type: String = "voo", sector: String = "health"
    ) -> LabelClass {
        LabelClass(owner: owner.text, unit: unit.text, sector: sector, informationType: type, isShared: true)
    }

    static func stored(
        _ key: String, on careDay: String?, _ body: String, labelClass: LabelClass = labelClass()
    ) throws -> StoredResource {
        guard let key = ResourceKey(key) else { fatalError("no key: \(key)") }
        return StoredResource(
            key: key, version: 1, updated: instant("2026-11-20T10:00:00Z"), isDeleted: false,
            labels: Labels(person: person, careDay: careDay.map(day), labelClass: labelClass),
            body: Array(body.utf8),
            interaction: .create)
    }

    static func entry(_ key: String, on careDay: String?, contact: String? = nil) throws -> RecordEntry {
        let type = key.split(separator: "/").first.map(String.init) ?? ""
        let encounter = contact.map { ",\"encounter\":{\"reference\":\"\($0)\"}" } ?? ""
        let resource = try stored(key, on: careDay, "{\"resourceType\":\"\(type)\"\(encounter)}")
        guard let entry = RecordEntry(resource, in: directory) else { fatalError("no entry: \(key)") }
        return entry
    }

    static func row(
        _ id: String, at time: String, by staff: HSAID = doctor, name: String = "Karin Berg",
        rule: String = "D4",
        decision: String = "ALLOW", activity: LogActivity = .read, types: [String] = ["und"]
    ) -> LogRow {
        LogRow(
            id: id, activity: activity, time: instant(time), purpose: .care,
            user: LogUser(
                kind: .staff, id: staff.text, name: name, title: "Läkare", assignment: "SE2321000999-M1",
                careProvider: region.text, careUnit: centre.text),
            resources: types.map {
                LogResource(
                    type: "Observation", informationType: $0, person: person, careProvider: region.text,
                    careUnit: centre.text)
            }, decision: decision, rule: rule, legalBasis: "4 kap. 1 § patientdatalagen (2008:355)",
            requestID: "r1")
    }
}
