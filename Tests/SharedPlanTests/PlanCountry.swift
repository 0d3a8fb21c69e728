// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import GuardedStore
import Identity
import Sweden
import TestKit

/// The small country with those who meet about Gunnar's plan: Lund at the hospital, Nils in municipal health
/// care, Karin who assesses needs.
enum PlanCountry {
    static let nursing: HSAID = "SE2120000999-K2"
    static let homeNursing = CareUnit(
        hsaID: "SE2120000999-HEMSJ", name: "Hemsjukvården", provider: nursing, sector: .health,
        branch: "health-care", kindOfUnit: "home-nursing")
    static let assessment = CareUnit(
        hsaID: "SE2120000999-BIST", name: "Biståndsenheten", provider: TestCountry.socialCare,
        sector: .socialElderDisability, branch: "elderly-and-disabled", kindOfUnit: "needs-assessment")
    static let children = CareUnit(
        hsaID: "SE2120000999-BOF", name: "Barn och familj", provider: TestCountry.socialCare,
        sector: .socialOther, branch: "individuals-and-families", kindOfUnit: "child-protection")

    static let lund = staff("SE2321000999-LUND", "Elin Lund", TestCountry.cardiology, .care)
    static let nils = staff("SE2120000999-NILS", "Nils Åberg", homeNursing, .care)
    static let karin = staff("SE2120000999-KARIN", "Karin Sjögren", assessment, .insats)

    /// A node where Gunnar has been with Lund, and with nobody else.
    static func node() async throws -> TestNode {
        let node = try await TestNode()
        let provider = CareProvider(
            hsaID: nursing, name: "Testby kommun, hälso- och sjukvård", organisationNumber: "2120000999",
            kind: .careProvider, joinedSharing: CalendarDay("2024-01-01"))
        let directory = Directory(
            providers: [provider], units: [homeNursing, assessment, children], staff: [lund, nils, karin])
        try await node.enter(directory.facts())
        try await node.load(
            TestRecord.record(of: .gunnar, patient: "g1", at: [TestCountry.cardiology]),
            as: TestCountry.region)
        try await node.relate(.gunnar, to: TestCountry.cardiology)
        return node
    }

    private static func staff(
        _ id: HSAID, _ name: String, _ unit: CareUnit, _ purpose: Purpose
    ) -> StaffMember {
        let commission = Commission(
            hsaID: HSAID(id.text + "-U") ?? id, name: "Uppdrag", purpose: purpose, unit: unit.hsaID,
            provider: unit.provider, role: "", rights: [.read, .write, .sign], validFrom: .distantPast,
            validTo: .distantFuture)
        return StaffMember(hsaID: id, name: name, title: "titel", commissions: [commission])
    }
}
