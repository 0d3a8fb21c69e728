// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import FHIRCore
import Testing

@Suite("The order of the staff table")
struct TableOrderTests {
    @Test("rows are tried in the order of evaluation")
    func order() {
        let expected = [
            "D0", "D1", "D2", "D3", "D32", "D11", "D5", "D8", "D10", "D9", "D7", "D4", "D6", "D34", "D30",
            "D31",
            "D12",
            "D13", "D15", "D16", "D14", "F", "D17", "D20", "D19", "D18", "D21", "D23", "D22b", "D22", "D24",
            "D25",
            "D27", "D28", "D29", "D26", "D33", "F",
        ]
        #expect(staffTable.rows.map(\.id) == expected)
    }

    @Test("the rows that are not built are these")
    func unbuilt() {
        let staff = staffTable.rows.filter { !$0.isBuilt }.map(\.id).sorted()
        #expect(
            staff == [
                "D10", "D15", "D20", "D21", "D22", "D22b", "D23", "D24", "D27", "D28", "D29",
                "D32",
                "D33", "D8", "D9",
            ])
        let people = individualTable.rows.filter { !$0.isBuilt }.map(\.id).sorted()
        #expect(people == ["C10", "C11", "C12", "C13", "C2", "C8", "C9"])
    }

    @Test("each row is in force today, and no row on the day before its first")
    func dates() {
        for row in staffTable.rows {
            #expect(row.isInForce(on: today), "\(row.id)")
            #expect(row.isInForce(on: row.validFrom), "\(row.id)")
            #expect(!row.isInForce(on: row.validFrom.adding(days: -1)), "\(row.id)")
        }
    }

    @Test(
        "the order matters: purpose, need, lifting, block, unit",
        arguments: [
            (
                #"{"sameVG":true,"purpose":"quality","relation":"current","sameUnit":true}"#,
                "D11 ALLOW_MINIMISED"
            ),
            (#"{"sameVG":true,"sameUnit":true,"innerBlocked":true}"#, "D5 REQUIRE_RELATION"),
            (
                #"{"sameVG":true,"otherNeed":true,"innerBlocked":true,"liftConsent":true,"liftRight":true}"#,
                "D8 DENY (not built)"
            ),
            (
                #"{"sameVG":true,"otherNeed":true,"innerBlocked":true,"liftRefused":true}"#,
                "D10 DENY (not built)"
            ),
            (
                #"{"sameVG":true,"otherNeed":true,"innerBlocked":true,"consentUnobtainable":true,"#
                    + #""vitalNeed":true,"liftRight":true}"#,
                "D9 DENY (not built)"
            ),
            (#"{"sameVG":true,"otherNeed":true,"innerBlocked":true}"#, "D7 DENY_SHOW_BLOCK_EXISTS"),
            (#"{"sameVG":true,"otherNeed":true}"#, "D6 ACTIVE_CHOICE"),
            (
                #"{"svodAvailable":true,"outerBlocked":true,"danger":true,"canAskLift":false}"#,
                "D15 DENY (not built)"
            ),
            (
                #"{"svodAvailable":true,"relation":"current","childCannotConsent":true,"consent":"refused"}"#,
                "D20 DENY (not built)"
            ),
            (#"{"svodAvailable":true,"relation":"current","capacity":"tempUnable"}"#, "D24 DENY (not built)"),
            (#"{"svodAvailable":true,"relation":"current","capacity":"tempUnable","danger":true}"#, "F DENY"),
            (#"{"svodAvailable":true,"relation":"current","capacity":"permUnable"}"#, "F DENY"),
            (
                #"{"svodAvailable":true,"danger":true,"consentUnobtainable":true,"owner":"OG"}"#,
                "D23 DENY (not built)"
            ),
            (
                #"{"svodAvailable":true,"actor":"OG","purpose":"insats","insats":true}"#,
                "D26 ASK_CONSENT"
            ),
            (
                #"{"svodAvailable":true,"actor":"OG","purpose":"insats","insats":true,"consent":"refused"}"#,
                "F DENY"
            ),
            (
                #"{"svodAvailable":true,"actor":"OG","purpose":"insats","insats":true,"danger":true}"#,
                "D29 DENY (not built)"
            ),
            (
                #"{"svodAvailable":true,"actor":"OG","purpose":"insats","insats":true,"owner":"OG","#
                    + #""capacity":"permUnable"}"#,
                "F DENY"
            ),
            (
                #"{"sameVG":true,"relation":"current","sameUnit":true,"subjectProtected":true}"#,
                "D33 DENY (not built)"
            ),
            (#"{"sameVG":true,"relation":"current","subjectProtected":true}"#, "D6 ACTIVE_CHOICE"),
            (#"{"sector":"social-elder-disability","forbiddenSearchTerm":true}"#, "D32 DENY (not built)"),
        ])
    func cases(json: String, answer: String) throws {
        let request = try AccessRequest(json: JSONDocument(parsing: json).root)
        #expect(staffTable.answer(request) == answer)
    }
}
