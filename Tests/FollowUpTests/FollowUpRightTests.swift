// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import Identity
import Testing

@testable import FollowUp

@Suite("2 kap. 4 § patientdatalagen: who may see indicators")
struct FollowUpRightTests {
    private let now = Instant("2026-11-21T12:00:00Z") ?? .distantPast

    private func reader(
        _ purpose: Purpose, _ rights: Commission.Rights, validTo: Instant = .distantFuture,
        isStrong: Bool = true
    ) -> Reader {
        let commission = Commission(
            hsaID: "SE2321000999-C1", name: "Uppdrag", purpose: purpose, unit: "SE2321000999-VC1",
            provider: "SE2321000999-P1", role: "strateg", rights: rights, validTo: validTo)
        return .staff(
            StaffReader(
                hsaID: "SE2321000999-U1", name: "Ulla", title: "strateg", isStronglyIdentified: isStrong,
                commission: commission))
    }

    @Test("quality, statistics and administration with the right may", arguments: FollowUpRight.purposes)
    func granted(_ purpose: Purpose) {
        #expect(FollowUpRight(of: reader(purpose, .seeIndicators), at: now) == .granted)
        #expect(FollowUpRight(of: reader(purpose, .read), at: now) == .noRight)
    }

    @Test(
        "care, research and measures may not, right or no right",
        arguments: [Purpose.care, .research, .insats])
    func otherPurpose(_ purpose: Purpose) {
        #expect(FollowUpRight(of: reader(purpose, [.read, .seeIndicators]), at: now) == .otherPurpose)
    }

    @Test("a commission that has ended, or weak identification, gives nothing")
    func ended() {
        #expect(FollowUpRight(of: reader(.quality, .seeIndicators, validTo: now), at: now) == .noCommission)
        #expect(
            FollowUpRight(of: reader(.quality, .seeIndicators, isStrong: false), at: now) == .noCommission)
    }

    @Test("a person in her own matter is told that it is not for her")
    func individual() {
        let anna = Individual(
            person: PersonKey(rawValue: 1), name: "Anna", birthDay: CalendarDay(daysSinceEpoch: 0),
            isStronglyIdentified: true, actingFor: nil)
        #expect(FollowUpRight(of: .individual(anna), at: now) == .notStaff)
    }
}
