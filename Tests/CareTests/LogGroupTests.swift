// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Audit
import FHIRCore
import Testing

@testable import Care

@Suite("Who has read")
struct LogGroupTests {
    private func groups(_ rows: [LogRow]) -> [LogGroup] {
        LogGroup.groups(of: rows, about: Samples.person, in: Samples.directory)
    }

    @Test("readings by one person on one day for one reason are one line")
    func together() {
        let groups = groups([
            Samples.row("1", at: "2026-05-03T12:00:00Z", types: ["und"]),
            Samples.row("2", at: "2026-05-03T12:04:00Z", activity: .search, types: ["lak", "und"]),
        ])
        #expect(groups.count == 1)
        #expect(groups.first?.informationTypes == ["lak", "und"])
        #expect(groups.first?.count == 2)
        #expect(groups.first?.first == Samples.instant("2026-05-03T12:00:00Z"))
        #expect(groups.first?.place.name == "Vårdcentralen Linden")
    }

    @Test("another day, another rule, a refusal and a registration stand apart")
    func apart() {
        let groups = groups([
            Samples.row("1", at: "2026-05-03T12:00:00Z"), Samples.row("2", at: "2026-05-04T12:00:00Z"),
            Samples.row("3", at: "2026-05-04T12:01:00Z", rule: "D6"),
            Samples.row("4", at: "2026-05-04T12:02:00Z", rule: "D7", decision: "DENY_SHOW_BLOCK_EXISTS"),
            Samples.row("5", at: "2026-05-04T12:03:00Z", activity: .registerRelation),
        ])
        #expect(groups.count == 5)
        #expect(groups.filter { !$0.isAllowed }.map(\.rule) == ["D7"])
    }

    @Test("a day is a day by the Swedish clock")
    func swedishDay() {
        let groups = groups([
            Samples.row("1", at: "2026-05-03T21:59:00Z"), Samples.row("2", at: "2026-05-03T22:01:00Z"),
        ])
        #expect(groups.map(\.day.text) == ["2026-05-04", "2026-05-03"])
    }

    @Test("protected staff have no name in the log, even when the row has one")
    func protectedStaff() {
        let groups = groups([
            Samples.row("1", at: "2026-05-03T12:00:00Z", by: Samples.protectedNurse, name: "Hemlig Person")
        ])
        #expect(groups.first?.user.name == "")
        #expect(groups.first?.user.id == "")
        #expect(groups.first?.user.title == "Läkare")
    }
}
