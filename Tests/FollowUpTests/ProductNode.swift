// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import GuardedStore
import Identity
import Sweden
import TestKit

@testable import FollowUp

/// The test country, where what the product's own use cases write is drawn through the door and counted.
struct ProductNode: Sendable {
    let node: TestNode

    init(on moment: String) async throws {
        guard let moment = Instant(moment) else { throw TestFailure("no moment") }
        node = try await TestNode(clock: FakeClock(moment))
        try await node.enter(
            Directory(providers: [], units: [], staff: [Self.dental, Self.social]).facts())
    }

    static let dental = quality("SE5560000998-KVAL", TestCountry.dentalClinic)
    static let social = quality("SE2120000999-KVAL", TestCountry.assessment)

    private static func quality(_ id: HSAID, _ unit: CareUnit) -> StaffMember {
        let commission = Commission(
            hsaID: HSAID(id.text + "-U") ?? id, name: "Uppföljning", purpose: .quality, unit: unit.hsaID,
            provider: unit.provider, role: "strateg", rights: [.read, .seeIndicators],
            validFrom: .distantPast, validTo: .distantFuture)
        return StaffMember(hsaID: id, name: "Kim Lind", title: "strateg", commissions: [commission])
    }

    var today: CalendarDay { SwedishTime.day(of: node.clock.now) }

    func pass(days: Int64) { node.clock.advance(seconds: days * 86_400) }

    /// What is counted of an indicator in the twelve months that end today, before anything is hidden.
    func counts(of indicator: Indicator, for reader: StaffMember) async throws -> IndicatorCounts {
        var feed = StoreFeed()
        try await feed.renew(through: node.door, for: node.visit(reader))
        let period = FollowUpPeriod(months: indicator.periodMonths, endingOn: today)
        return IndicatorCounting(indicator, in: feed.store(), period: period).counts()
    }
}
