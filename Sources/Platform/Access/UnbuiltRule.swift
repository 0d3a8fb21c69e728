// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A row that is known in the order of evaluation but not built yet: where it applies, the answer is a
/// refusal.
package protocol UnbuiltRule<Request>: Rule {
    /// Whether the row is about this request.
    func applies(to request: Request) -> Bool
}

extension UnbuiltRule {
    /// Not written in full.
    package static var isBuilt: Bool { false }

    /// A refusal that says so.
    package func verdict(on request: Request) -> Verdict? {
        applies(to: request) ? notBuilt() : nil
    }
}
