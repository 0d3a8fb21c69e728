// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import Identity
import Sweden

extension Judge {
    /// The blocks that stand between staff and a label class.
    ///
    /// An inner block keeps other units of the provider out, an outer block other providers. Between two
    /// boards that count as one provider both do. When a block cannot be read everything of others is
    /// blocked.
    func barriers(
        for reader: StaffReader, about facts: PersonFacts, on labels: LabelClass, at now: Instant
    ) -> Barriers {
        guard let workplace = workplace(of: reader, at: now) else {
            return Barriers(isInner: true, coversAllDays: false, periods: [])
        }
        let isOwn = labels.owner == workplace.provider.hsaID.text
        let owner = HSAID(labels.owner).flatMap { directory.providers[$0] }
        let isInside = isOwn || owner.map { isSameCareProvider($0, workplace.provider) } == true
        let isOwnUnit = isOwn && labels.unit == workplace.unit.hsaID.text
        if facts.hasUnreadableBlock, !isOwnUnit {
            return Barriers(isInner: isInside, coversAllDays: true, periods: [])
        }
        let standing = facts.blocks.filter { block in
            block.validity.holds(at: now) && block.covers(labels)
                && (block.kind == .inner ? isInside && !isOwnUnit : !isOwn)
        }
        return Barriers(
            isInner: isInside, coversAllDays: standing.contains { $0.informationPeriod == nil },
            periods: standing.compactMap(\.informationPeriod)
        )
    }
}
