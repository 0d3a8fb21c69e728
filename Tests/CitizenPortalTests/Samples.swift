// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import Audit
import FHIRCore
import FHIRStore
import Identity
import Sweden
import TestKit

@testable import Care
@testable import CitizenPortal

/// Pieces of records to make pages of.
enum Samples {
    static let person = PersonKey(rawValue: 7)
    static let directory = TestCountry.directory
    static let now = instant("2026-05-12T09:20:00Z")

    static let broken = UnreadableResource(
        key: "Observation/lost", version: 1, day: day("2026-05-03"), unit: TestCountry.centre.hsaID.text)

    static func instant(_ text: String) -> Instant {
        guard let instant = Instant(text) else { fatalError("no instant: \(text)") }
        return instant
    }

    static func day(_ text: String) -> CalendarDay {
        guard let day = CalendarDay(text) else { fatalError("no day: \(text)") }
        return day
    }

    static func item(
        _ key: ResourceKey, on careDay: String? = "2026-05-03", version: Int = 1, sector: String = "health",
        _ body: String
    ) throws -> RecordItem {
        let unit = TestCountry.psychiatry
        let labels = LabelClass(
            owner: unit.provider.text, unit: unit.hsaID.text, sector: sector, informationType: "voo",
            isShared: true)
        let stored = StoredResource(
            key: key, version: version, updated: now, isDeleted: false,
            labels: Labels(person: person, careDay: careDay.map(day), labelClass: labels),
            body: Array(body.utf8),
            interaction: .create)
        guard let item = RecordItem(stored, in: directory) else { throw TestFailure("no item: \(key)") }
        return item
    }

    static func contact(
        _ id: String = "Encounter/e1", status: String = "finished"
    ) throws
        -> RecordItem
    {
        let text = #"""
            {"resourceType":"Encounter","status":"\#(status)","type":[{"text":"Besök"}],
            "reasonCode":[{"text":"Ångest"}],
            "period":{"start":"2026-05-03T10:00:00+02:00"},"participant":[{"individual":
            {"reference":"Practitioner/SE2321000999-BERG"}}]}
            """#
        guard let key = ResourceKey(id) else { throw TestFailure("no key") }
        return try item(key, text)
    }

    static func note() throws -> RecordItem {
        try item(
            "Composition/n1", version: 2,
            #"""
            {"resourceType":"Composition","status":"preliminary","title":"Samtal",
            "date":"2026-05-03T10:00:00+02:00",
            "encounter":{"reference":"Encounter/e1"},"section":[{"title":"Bedömning","text":{"div":
            "<div><p>EKG är taget.</p></div>"}},{"title":"Samtal","text":{"div":"<p>Sover bättre.</p>"}}]}
            """#)
    }

    static func result(
        _ id: ResourceKey, _ value: String, on day: String = "2026-05-03", status: String = "final"
    ) throws
        -> RecordItem
    {
        try item(
            id, on: day,
            #"""
            {"resourceType":"Observation","status":"\#(status)",
            "category":[{"coding":[{"code":"laboratory"}]}],
            "code":{"coding":[{"code":"NPU27300"}],"text":"HbA1c"},"encounter":{"reference":"Encounter/e1"},
            "effectiveDateTime":"\#(day)T10:00:00+02:00",\#(value),"referenceRange":[{"low":{"value":31},
            "high":{"value":46}},{"high":{"value":52},"type":{"coding":[{"code":"treatment"}]}}]}
            """#)
    }

    static func point(
        _ id: ResourceKey, _ value: String, on day: String, status: String = "final"
    ) throws -> ResultPoint {
        let item = try result(id, value, on: day, status: status)
        guard let view = ObservationView(item.json) else { throw TestFailure("no view") }
        return ResultPoint(entry: item.entry, view: view)
    }

    static func block(_ id: String, ended: String? = nil, kind: Block.Kind = .inner) -> Block {
        let unit = TestCountry.psychiatry
        return Block(
            id: id, person: person, kind: kind, provider: unit.provider,
            unit: kind == .inner ? unit.hsaID : nil,
            exempted: ["lak"],
            validity: Validity(from: instant("2026-05-12T09:05:00Z"), ended: ended.map(instant)),
            registeredBy: "person:7")
    }

    static func group(_ rule: String, _ decision: String = "ALLOW", activity: LogActivity = .read) -> LogGroup
    {
        let row = LogRow(
            id: rule, activity: activity, time: now, purpose: .care,
            user: LogUser(
                kind: .staff, id: "SE2321000999-BERG", name: "Magnus Berg", title: "läkare",
                careProvider: TestCountry.region.text, careUnit: TestCountry.centre.hsaID.text),
            resources: [LogResource(type: "Observation", informationType: "und", person: person)],
            decision: decision, rule: rule, legalBasis: "4 kap. 1 § patientdatalagen (2008:355)",
            requestID: "r")
        return LogGroup(row, about: person, in: directory)
    }

    static func consent(
        _ id: String, _ answer: SharingConsent.Answer, to: String? = nil, ended: String? = nil
    ) -> SharingConsent {
        SharingConsent(
            id: id, person: person, provider: TestCountry.specialist, answer: answer,
            validity: Validity(
                from: instant("2026-05-01T08:00:00Z"), to: to.map(instant) ?? .distantFuture,
                ended: ended.map(instant)))
    }
}
