// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Sweden
import Testing

@testable import SyntheticSweden

@Suite("Organisations of the synthetic region")
struct OrganisationTests {
    private let organisations = World.region.organisations

    @Test("six providers, twelve health centres and six clinics")
    func units() {
        #expect(organisations.providers.map(\.code) == ["P1", "P2", "P3", "K1-HSL", "K1-SOC", "K1-IFO"])
        #expect(organisations.units.filter { $0.kindOfUnit == "health-centre" }.count == 12)
        for code in ["AKUT", "KARD", "MED", "LUNG", "PSYK", "KIR"] {
            #expect(organisations.unit(code: code) != nil)
        }
        #expect(organisations.unit(code: "BOF")?.sector == "social-other")
    }

    @Test("HSA-ids are well formed and nobody shares one")
    func hsaIDs() {
        let staff = organisations.staff
        let ids =
            organisations.providers.map(\.hsaID) + organisations.units.map(\.hsaID)
            + staff.map(\.hsaID) + staff.flatMap { $0.commissions.map(\.hsaID) }
        #expect(Set(ids).count == ids.count)
        for id in ids { #expect(HSAID(id) != nil) }
    }

    @Test(
        "the personas of staff work where the journeys say",
        arguments: [
            ("berg", "VC1", "care"), ("fatima", "VC1", "care"), ("lund", "AKUT", "care"),
            ("ek", "EK", "care"),
            ("nils", "HEMSJ", "care"), ("karin", "BIST", "insats"), ("pia", "HEMTJ", "insats"),
            ("tom", "BOF", "insats"), ("asa", "TAND", "care"), ("ulla", "STAB", "statistics"),
            ("ida", "STAB", "administration"),
        ])
    func personas(persona: String, unit: String, purpose: String) throws {
        let member = try World.required(organisations.staff(persona: persona), persona)
        #expect(member.commissions.first?.unitHSAID == organisations.unit(code: unit)?.hsaID)
        #expect(member.commissions.first?.purpose == purpose)
    }

    @Test("some have two commissions")
    func commissions() {
        #expect(organisations.staff.filter { $0.commissions.count == 2 }.count > 5)
    }
}
