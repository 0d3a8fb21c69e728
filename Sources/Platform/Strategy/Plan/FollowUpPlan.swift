// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// How a measure is followed up: how often, when next, and who reports.
package struct FollowUpPlan: Sendable, Hashable {
    /// Months between reports.
    package var cadenceMonths: Int
    /// The day of the next report; nil when none is awaited.
    package var nextReport: CalendarDay?
    /// Who reports: a function or an organisation, not a person.
    package var reporter: String

    /// How a measure is followed up.
    package init(cadenceMonths: Int, nextReport: CalendarDay?, reporter: String) {
        self.cadenceMonths = cadenceMonths
        self.nextReport = nextReport
        self.reporter = reporter
    }

    init?(_ json: JSONValue) {
        guard let months = json["cadenceMonths"]?.int else { return nil }
        self.init(
            cadenceMonths: months, nextReport: json.day("nextReport"), reporter: json.words("reporter"))
    }

    /// As in facts and in the API.
    package var tree: JSONTree {
        [
            "cadenceMonths": .int(cadenceMonths), "nextReport": .optional(nextReport?.text),
            "reporter": .string(reporter),
        ]
    }
}
