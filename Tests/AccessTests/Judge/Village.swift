// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import FHIRCore
import FHIRStore
import Identity
import Sweden

/// A region with two units, a private specialist, a municipality, and Anna.
struct Village {
    let anna = PersonKey(rawValue: 10)
    let now = moment("2026-11-21T12:00:00Z")
    let region: HSAID = "SE2321000016-V001"
    let specialist: HSAID = "SE5560000001-V001"
    let socialServices: HSAID = "SE2120000142-O001"
    let healthCentre: HSAID = "SE2321000016-E001"
    let psychiatry: HSAID = "SE2321000016-E002"
    let practice: HSAID = "SE5560000001-E001"
    let elderCare: HSAID = "SE2120000142-E001"
    let childProtection: HSAID = "SE2120000142-E002"

    var directory: Directory {
        let joined = day("2023-01-01")
        return Directory(
            providers: [
                CareProvider(
                    hsaID: region, name: "Regionen", organisationNumber: "2321000016", kind: .careProvider,
                    joinedSharing: joined),
                CareProvider(
                    hsaID: specialist, name: "Specialisten", organisationNumber: "5560000001",
                    kind: .careProvider, joinedSharing: joined),
                CareProvider(
                    hsaID: socialServices, name: "Socialnämnden", organisationNumber: "2120000142",
                    kind: .socialCareProvider, joinedSharing: joined),
            ],
            units: [
                unit(healthCentre, region, .health), unit(psychiatry, region, .health),
                unit(practice, specialist, .health),
                unit(elderCare, socialServices, .socialElderDisability, branch: "äldre"),
                unit(childProtection, socialServices, .socialOther, branch: "barn"),
            ])
    }

    private func unit(
        _ id: HSAID, _ provider: HSAID, _ sector: CareUnit.Sector, branch: String = ""
    ) -> CareUnit {
        CareUnit(
            hsaID: id, name: id.text, provider: provider, sector: sector, branch: branch,
            kindOfUnit: "vardcentral")
    }

    var judge: Judge { Judge(directory: directory) }

    /// Anna, informed by everybody.
    var facts: PersonFacts {
        var facts = PersonFacts(person: anna, birthDay: day("1979-05-05"))
        facts.informations = [region, specialist, socialServices].map {
            SharingInformation(
                id: $0.text, person: anna, provider: $0, informed: moment("2023-06-01T00:00:00Z"))
        }
        return facts
    }

    func reader(at unit: HSAID, of provider: HSAID, purpose: Purpose = .care) -> Reader {
        .staff(
            StaffReader(
                hsaID: "SE2321000016-P001", name: "Berg", title: "läkare", isStronglyIdentified: true,
                commission: Commission(
                    hsaID: "SE2321000016-C001", name: "Vård", purpose: purpose, unit: unit,
                    provider: provider,
                    role: "läkare", rights: [.read])))
    }

    func labels(
        _ unit: HSAID, _ provider: HSAID, _ sector: CareUnit.Sector, on day: CalendarDay? = nil
    )
        -> Labels
    {
        Labels(
            person: anna, careDay: day,
            labelClass: LabelClass(
                owner: provider.text, unit: unit.text, sector: sector.rawValue, informationType: "voo",
                isShared: sector != .socialOther))
    }

    func relation(at unit: HSAID, of provider: HSAID, to: Instant = .distantFuture) -> CareRelation {
        CareRelation(
            id: "r", person: anna, provider: provider, unit: unit, reason: "besök",
            validity: Validity(from: moment("2026-11-01T00:00:00Z"), to: to))
    }

    func answer(_ reader: Reader, _ facts: PersonFacts, _ labels: Labels, at now: Instant? = nil) -> String {
        answer(reader, .care, facts, labels, at: now)
    }

    func answer(
        _ reader: Reader, _ purpose: Purpose, _ facts: PersonFacts, _ labels: Labels, at now: Instant? = nil
    ) -> String {
        let verdict = judge.verdict(
            for: reader, purpose: purpose, about: facts, on: labels, at: now ?? self.now)
        return "\(verdict.rule) \(verdict.decision.rawValue)"
    }
}
