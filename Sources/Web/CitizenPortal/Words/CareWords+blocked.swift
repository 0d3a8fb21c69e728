// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import Care

extension CareWords {
    /// That the person has blocked what a line shows, and for whom; nil when no block covers it.
    ///
    /// - Parameter blocks: Those that stand.
    func blocked(_ entry: RecordEntry, by blocks: [Block]) -> String? {
        let covering = blocks.filter {
            $0.covers(entry.labels.labelClass) && $0.covers(entry.labels.careDay)
        }
        guard let first = covering.first else { return nil }
        let isBoth = covering.contains { $0.kind != first.kind }
        return texts[
            "citizen.journal.blocked.\(isBoth ? "both" : first.kind.rawValue)",
            ["unit": entry.place.name, "provider": entry.place.providerName]]
    }
}
