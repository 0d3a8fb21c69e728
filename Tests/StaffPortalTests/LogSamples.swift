// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Audit
import FHIRCore
import Identity

/// Rows of the log.
enum LogSamples {
    static let read = row(.read, "q1", decision: "ALLOW", rule: "D4", informationType: "und")
    static let note = row(.read, "q1", decision: "ALLOW", rule: "D6", informationType: "voo")
    static let refused = row(.read, "q2", decision: "REQUIRE_RELATION", rule: "D5", informationType: "")
    static let nothing = row(.read, "q2", decision: "ALLOW", rule: "N0", informationType: "")
    static let look = row(
        .search, "q3", decision: "ALLOW", rule: "R1", informationType: "per", arguments: "key")

    private static func row(
        _ activity: LogActivity, _ request: String, decision: String, rule: String, informationType: String,
        arguments: String = ""
    ) -> LogRow {
        LogRow(
            id: "\(request)-\(rule)", activity: activity, time: Samples.now, purpose: .care,
            user: LogUser(kind: .staff, id: "SE-1"),
            resources: [
                LogResource(
                    type: "overview", informationType: informationType, person: Record.anna,
                    count: decision == "ALLOW" && rule != "N0" ? 1 : 0)
            ], decision: decision, rule: rule, legalBasis: "-", requestID: request, arguments: arguments)
    }
}
