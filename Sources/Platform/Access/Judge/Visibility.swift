// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRStore
import Identity
import Sweden

/// What a reader may see of a set, and what a page should tell about the rest.
package struct Visibility: Sendable, Hashable {
    /// Holds for exactly the resources whose verdict allows.
    package let predicate: LabelPredicate
    /// The verdict on each class that was asked about; for a class with blocked days the verdict on the other
    /// days.
    package let verdicts: [LabelClass: Verdict]
    /// The verdict on the blocked days of classes where a block covers some days only.
    package let verdictsOnBlockedDays: [LabelClass: Verdict]

    private var all: [Verdict] { Array(verdicts.values) + Array(verdictsOnBlockedDays.values) }

    /// Whether a care relation or another need must be registered before anything of the own provider is
    /// shown.
    package var needsRelation: Bool { all.contains { $0.decision == .requireRelation } }

    /// The units of the own provider whose data open by an active choice; sorted.
    package var needsActiveChoice: [HSAID] {
        let classes = verdicts.filter { $0.value.decision == .activeChoice }.map(\.key)
        return Set(classes.compactMap { HSAID($0.unit) }).sorted()
    }

    /// Whether other providers have unblocked data for which the person can be asked.
    package var needsConsent: Bool { all.contains { $0.decision == .askConsent } }

    /// Whether it shall be told that blocked data exist; not where.
    package var hidesBlocked: Bool { all.contains { $0.decision == .denyShowBlockExists } }

    /// The classes of which something may be seen.
    package var allowedClasses: Set<LabelClass> {
        Set(verdicts.filter { $0.value.isAllow }.map(\.key))
            .union(verdictsOnBlockedDays.filter { $0.value.isAllow }.map(\.key))
    }

    /// Whether nothing of a person may be seen.
    package var isEmpty: Bool { allowedClasses.isEmpty }

    /// The verdicts by rule, each once, those that refuse first: for a page that explains itself.
    package var distinctVerdicts: [Verdict] {
        Set(all).sorted {
            ($0.isAllow ? 1 : 0, $0.rule, $0.reasonKey) < ($1.isAllow ? 1 : 0, $1.rule, $1.reasonKey)
        }
    }
}
