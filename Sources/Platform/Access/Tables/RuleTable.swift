// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// Rules in the order they are tried: the first that is in force and about the request decides.
package struct RuleTable<Request: Sendable>: Sendable {
    /// One row.
    package struct Row: Sendable {
        /// Unique among facts of its kind.
        package let id: String
        /// What it rests on.
        package let source: LawReference
        /// The first day it applies.
        package let validFrom: CalendarDay
        /// The last day it applies; nil while it stands.
        package let validTo: CalendarDay?
        /// Whether it is written in full.
        package let isBuilt: Bool
        let rule: any Rule<Request>

        init<R: Rule>(_ rule: R) where R.Request == Request {
            id = R.id
            source = R.source
            validFrom = R.validFrom
            validTo = R.validTo
            isBuilt = R.isBuilt
            self.rule = rule
        }

        /// Whether it applies on a day; both ends are part of it.
        package func isInForce(on day: CalendarDay) -> Bool {
            validFrom <= day && (validTo.map { day <= $0 } ?? true)
        }
    }

    /// In the order they are tried.
    package let rows: [Row]

    init(_ rules: [any Rule<Request>]) {
        rows = rules.map { Self.row($0) }
    }

    private static func row(_ rule: some Rule<Request>) -> Row { Row(rule) }

    /// The answer of the first row that has one; nil when none has.
    package func verdict(on request: Request, day: CalendarDay) -> Verdict? {
        for row in rows where row.isInForce(on: day) {
            if let verdict = row.rule.verdict(on: request) { return verdict }
        }
        return nil
    }
}
