// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// One row of a decision table: one section of law. Facts in, verdict out; no clock, no I/O.
package protocol Rule<Request>: Sendable {
    /// The facts that the rule looks at.
    associatedtype Request: Sendable
    /// The row of the table: `D4`.
    static var id: String { get }
    /// What it rests on.
    static var source: LawReference { get }
    /// The first day it applies.
    static var validFrom: CalendarDay { get }
    /// The last day it applies; nil while it stands.
    static var validTo: CalendarDay? { get }
    /// Whether it is written in full; a rule that is not refuses.
    static var isBuilt: Bool { get }

    /// The answer when the row is about this request; nil when it is not.
    func verdict(on request: Request) -> Verdict?
}

extension Rule {
    /// Stands until further notice.
    package static var validTo: CalendarDay? { nil }
    /// Written in full.
    package static var isBuilt: Bool { true }

    /// A verdict of this row. The reason is `rules.<id>`, or `rules.<id>.<detail>`.
    func answer(
        _ decision: Decision, detail: String = "", obligations: [Obligation] = []
    ) -> Verdict {
        Verdict(
            rule: Self.id, decision: decision, source: Self.source,
            reasonKey: detail.isEmpty ? "rules.\(Self.id)" : "rules.\(Self.id).\(detail)",
            obligations: obligations
        )
    }

    /// A verdict of this row, which is known but not built: refused.
    func notBuilt() -> Verdict {
        Verdict(
            rule: Self.id, decision: .deny, source: Self.source, reasonKey: "rules.\(Self.id)",
            isMissingRow: true
        )
    }
}
