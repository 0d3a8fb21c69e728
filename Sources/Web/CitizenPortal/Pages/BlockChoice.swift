// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Care
import DesignSystem
import GuardedStore
import Identity
import Sweden

/// A unit that the person has chosen to block, among those that have written about her.
struct BlockChoice {
    /// Kinds that may stay readable.
    static let exemptions = [InformationType.medication, InformationType.alert]

    let unit: CareUnit
    let provider: CareProvider

    /// The unit that a form names; nil when it is none of those.
    init?(unit text: String?, among sources: [BlockUnit.Source]) {
        guard let id = text.flatMap({ HSAID($0) }) else { return nil }
        for source in sources {
            if let unit = source.units.first(where: { $0.hsaID == id }) {
                self.unit = unit
                provider = source.provider
                return
            }
        }
        return nil
    }

    /// Parameters of texts about the choice.
    var names: [String: String] { ["unit": unit.name, "provider": provider.name] }

    /// The row that says what is chosen, with the way to change it.
    func row(_ words: CareWords) -> SummaryRow {
        let term = words.texts["citizen.block.step.what"]
        return SummaryRow(
            term: term, value: unit.name,
            action: RowAction(
                text: words.texts["citizen.block.change"], object: term,
                href: "\(Section.blocks.path)/ny?vad=\(unit.hsaID)"))
    }
}
