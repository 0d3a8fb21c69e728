// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import FHIRCore
import Foundation
import Testing

@Suite("The worked cases of the staff table")
struct AccessVectorTests {
    static let path = ProcessInfo.processInfo.environment["SAMMANHANG_SUITES"].map {
        "\($0)/../domain/access-vectors.json"
    }

    @Test(
        "each case gives its rule and decision, or is refused as a row not built",
        .enabled(if: path != nil, "SAMMANHANG_SUITES is not set"))
    func vectors() throws {
        let bytes = try Data(contentsOf: URL(fileURLWithPath: Self.path ?? ""))
        let explanation = try AccessExplanation(parsing: Array(bytes), day: today)
        #expect(explanation.cases.count == 58)
        let missing = explanation.cases.filter(\.verdict.isMissingRow)
        for answer in explanation.cases {
            #expect(answer.verdict.rule == answer.expectedRule, "\(answer.name)")
            if answer.verdict.isMissingRow {
                #expect(answer.verdict.decision == .deny, "\(answer.name)")
            } else {
                #expect(answer.verdict.decision.rawValue == answer.expectedDecision, "\(answer.name)")
            }
        }
        let built = Set(staffTable.rows.filter(\.isBuilt).map(\.id))
        #expect(missing.allSatisfy { !built.contains($0.verdict.rule) })
        let decided = explanation.cases.count - missing.count
        print("access vectors: \(decided) decided, \(missing.count) missing rows")
    }
}
