// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import Identity
import Sweden

/// Providers, units and staff of the tests.
package enum TestCountry {
    package static let region: HSAID = "SE2321000999-P1"
    package static let specialist: HSAID = "SE5560000999-P2"
    package static let socialCare: HSAID = "SE2120000999-K1"

    package static let childCare: HSAID = "SE2120000999-K2"
    package static let municipalCare: HSAID = "SE2120000999-K3"
    package static let dentalCare: HSAID = "SE5560000998-P3"

    private static let joined = CalendarDay("2024-01-01")

    package static let centre = CareUnit(
        hsaID: "SE2321000999-VC1", name: "Vårdcentralen Linden", provider: region, sector: .health,
        branch: "health-care", kindOfUnit: "health-centre")
    package static let cardiology = CareUnit(
        hsaID: "SE2321000999-KARD", name: "Hjärtmottagningen", provider: region, sector: .health,
        branch: "health-care", kindOfUnit: "cardiology")
    package static let psychiatry = CareUnit(
        hsaID: "SE2321000999-PSYK", name: "Psykiatrin", provider: region, sector: .health,
        branch: "health-care", kindOfUnit: "psychiatry")
    package static let staffUnit = CareUnit(
        hsaID: "SE2321000999-STAB", name: "Staben", provider: region, sector: .health, branch: "health-care",
        kindOfUnit: "administration")
    package static let practice = CareUnit(
        hsaID: "SE5560000999-EK", name: "Eks mottagning", provider: specialist, sector: .health,
        branch: "health-care", kindOfUnit: "specialist")
    package static let homeCare = CareUnit(
        hsaID: "SE2120000999-HT", name: "Hemtjänsten", provider: socialCare, sector: .socialElderDisability,
        branch: "elderly-and-disabled", kindOfUnit: "home-care")

    package static let assessment = CareUnit(
        hsaID: "SE2120000999-BIST", name: "Biståndsenheten", provider: socialCare,
        sector: .socialElderDisability, branch: "elderly-and-disabled", kindOfUnit: "needs-assessment")
    package static let children = CareUnit(
        hsaID: "SE2120000999-BOF", name: "Barn och familj", provider: childCare, sector: .socialOther,
        branch: "individual-and-family", kindOfUnit: "child-protection")
    package static let homeNursing = CareUnit(
        hsaID: "SE2120000999-HSJ", name: "Hemsjukvården", provider: municipalCare, sector: .health,
        branch: "health-care", kindOfUnit: "home-nursing")
    package static let dentalClinic = CareUnit(
        hsaID: "SE5560000998-TAND", name: "Tandkliniken", provider: dentalCare, sector: .dental,
        branch: "dental-care", kindOfUnit: "dental-clinic")

    package static let berg = staff("SE2321000999-BERG", "Magnus Berg", centre, purpose: .care)
    package static let hjort = staff("SE2321000999-HJORT", "Hanna Hjort", cardiology, purpose: .care)
    package static let ek = staff("SE5560000999-PEK", "Peter Ek", practice, purpose: .care)
    package static let pia = staff("SE2120000999-PIA", "Pia Holm", homeCare, purpose: .insats)
    package static let karin = staff("SE2120000999-KARIN", "Karin Sjögren", assessment, purpose: .insats)
    package static let tom = staff("SE2120000999-TOM", "Tom Wikström", children, purpose: .insats)
    package static let nils = staff("SE2120000999-NILS", "Nils Åberg", homeNursing, purpose: .care)
    package static let asa = staff("SE5560000998-ASA", "Åsa Nyberg", dentalClinic, purpose: .care)
    package static let ulla = staff(
        "SE2321000999-ULLA", "Ulla Hedlund", staffUnit, purpose: .quality, rights: [.read, .seeIndicators])

    package static let directory = Directory(
        providers: [
            CareProvider(
                hsaID: region, name: "Region Test", organisationNumber: "2321000999", kind: .careProvider,
                joinedSharing: joined),
            CareProvider(
                hsaID: specialist, name: "Ek AB", organisationNumber: "5560000999", kind: .careProvider,
                joinedSharing: joined),
            CareProvider(
                hsaID: socialCare, name: "Testby kommun", organisationNumber: "2120000999",
                kind: .socialCareProvider, joinedSharing: joined),
            CareProvider(
                hsaID: childCare, name: "Testby kommun, barn", organisationNumber: "2120000999",
                kind: .socialCareProvider, joinedSharing: nil),
            CareProvider(
                hsaID: municipalCare, name: "Testby kommun, sjukvård", organisationNumber: "2120000999",
                kind: .careProvider, joinedSharing: joined),
            CareProvider(
                hsaID: dentalCare, name: "Tandkliniken AB", organisationNumber: "5560000998",
                kind: .careProvider, joinedSharing: joined),
        ],
        units: [
            centre, cardiology, psychiatry, staffUnit, practice, homeCare, assessment, children, homeNursing,
            dentalClinic,
        ], staff: [berg, hjort, ek, pia, karin, tom, nils, asa, ulla])

    private static func staff(
        _ id: HSAID, _ name: String, _ unit: CareUnit, purpose: Purpose,
        rights: Commission.Rights = [.read, .write, .sign]
    ) -> StaffMember {
        let commission = Commission(
            hsaID: HSAID(id.text + "-U") ?? id, name: "Uppdrag", purpose: purpose, unit: unit.hsaID,
            provider: unit.provider, role: "läkare", rights: rights, validFrom: .distantPast,
            validTo: .distantFuture)
        return StaffMember(hsaID: id, name: name, title: "läkare", commissions: [commission])
    }
}
