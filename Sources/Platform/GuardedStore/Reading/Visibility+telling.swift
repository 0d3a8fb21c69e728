// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import FHIRCore
import Identity

extension Visibility {
    /// The verdicts that keep something back, each once.
    var refusals: [Verdict] { distinctVerdicts.filter { !$0.isAllow } }

    /// What an API reader is told of what is kept back: the question to answer first, and that blocked data
    /// exist where the law wants that told. Never where.
    var issues: [Issue] {
        refusals.compactMap { verdict in
            guard let text = Self.text(for: verdict.decision) else { return nil }
            return Issue(
                severity: .information, code: .suppressed,
                diagnostics: "\(verdict.rule) \(verdict.decision.rawValue): \(text) \(verdict.source)")
        }
    }

    private static func text(for decision: Decision) -> Wording? {
        switch decision {
        case .requireRelation: "Register a care relation or another need before anything is shown."
        case .activeChoice: "Other units of the care provider have data; choose actively to see them."
        case .askConsent: "Other care providers have data; ask the person for consent."
        case .denyShowBlockExists: "There are blocked data."
        default: nil
        }
    }
}

extension Verdict {
    /// A search or overview that found nothing, and hid nothing.
    static func nothingFound(for reader: Reader) -> Verdict {
        let source: LawReference =
            if case .individual = reader { .patientDataAct(5, "5") } else { .patientDataAct(4, "1") }
        return Verdict(rule: "N0", decision: .allow, source: source, reasonKey: "rules.N0")
    }
}
