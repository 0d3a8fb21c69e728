// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import FHIRCore
import FHIRStore

/// What one run over many persons works with.
struct CompilingRun<Value: Sendable>: Sendable {
    let mark: CompilationMark
    let judge: Judge
    let visit: Visit
    let moment: Instant
    /// What the reader's provider has.
    let owner: LabelPredicate
    let draw: @Sendable (JSONValue) -> Value?

    /// Whether a resource is about one person and may be drawn from.
    func allows(_ labels: Labels) -> Bool {
        guard let person = labels.person else { return false }
        let facts = mark.closing.facts(about: person)
        return judge.verdict(
            for: visit.reader, purpose: visit.purpose, about: facts, on: labels, at: moment
        ).isAllow
    }
}
