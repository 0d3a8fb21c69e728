// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRPath
import Foundation
import Testing

@Suite("FHIRPath: cost")
struct PathCostTests {
    @Test(
        "what an evaluation costs is shown",
        .enabled(
            if: ProcessInfo.processInfo.environment["SAMMANHANG_MEASURE"] != nil, "needs SAMMANHANG_MEASURE"),
        arguments: [
            "name.where(use='official').given.first()", "name.given",
            "telecom.where(system='phone' and use='work').value", "birthDate < @2020-01-01",
            "contact.all(name.exists() or telecom.exists())", "descendants().count()",
        ])
    func cost(_ text: String) throws {
        let root = try JSONDocument(parsing: PathFixture.patient).root
        let expression = try PathExpression(text, for: "Patient")
        var best = Double.infinity
        for _ in 0..<5 {
            let start = Self.threadMicroseconds
            for _ in 0..<1_000 { _ = try expression.evaluate(on: root) }
            best = min(best, (Self.threadMicroseconds - start) / 1_000)
        }
        print("\(text): \(best) microseconds")
        #expect(best < 1_000)
    }

    /// Processor time of this thread, so that a busy machine does not count.
    private static var threadMicroseconds: Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) * 1e6 + Double(time.tv_nsec) / 1e3
    }
}
