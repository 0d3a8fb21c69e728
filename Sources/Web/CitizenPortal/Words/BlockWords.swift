// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import Care
import Identity

/// Says a block in words.
struct BlockWords {
    let words: CareWords
    let directory: Directory

    init(_ words: CareWords, _ directory: Directory) {
        self.words = words
        self.directory = directory
    }

    /// Whose notes: the unit, else all of the provider.
    func what(_ block: Block) -> String {
        if let unit = block.unit.flatMap({ directory.units[$0] }) { return unit.name }
        return words.texts["citizen.block.all", ["provider": provider(block)]]
    }

    /// From whom.
    func reach(_ block: Block) -> String {
        words.texts["citizen.block.kind.\(block.kind.rawValue)", ["provider": provider(block)]]
    }

    /// What stays readable; nil when nothing does.
    func exempted(_ block: Block) -> String? {
        guard !block.exempted.isEmpty else { return nil }
        let kinds = block.exempted.sorted().map { words.texts["citizen.info.\($0)"] }
        return words.texts["citizen.block.still", ["what": words.sentence(words.list(kinds))]]
    }

    /// Everything in a few sentences.
    func line(_ block: Block) -> String {
        let since = words.texts[
            "citizen.block.since", ["when": words.moment(CareMoment(block.validity.from))]]
        return [reach(block), since, exempted(block)].compactMap { $0 }.joined(separator: " ")
    }

    private func provider(_ block: Block) -> String {
        directory.providers[block.provider]?.name ?? block.provider.text
    }
}
