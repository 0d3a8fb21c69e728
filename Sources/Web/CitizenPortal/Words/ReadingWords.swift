// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Audit
import Care
import DesignSystem

/// Says rows of the access log in plain words.
struct ReadingWords {
    /// Names of sources at most in a sentence.
    private static let sourcesMost = 3

    let words: CareWords

    private var texts: LocalTexts { words.texts }

    init(_ words: CareWords) {
        self.words = words
    }

    /// Who: `Läkare, Karin Berg`; a system by its name; the person as you.
    func who(_ group: LogGroup) -> String {
        switch group.reader {
        case .own:
            return texts[group.user.onBehalfOf == nil ? "citizen.reading.you" : "citizen.reading.guardian"]
        case .systems:
            let name = group.user.name.isEmpty ? texts["citizen.reading.unknown"] : group.user.name
            return [name, group.place.name].filter { !$0.isEmpty }.joined(separator: ", ")
        case .people:
            let name = group.user.name.isEmpty ? texts["citizen.reading.nameless"] : group.user.name
            return [words.sentence(group.user.title), name].filter { !$0.isEmpty }.joined(separator: ", ")
        }
    }

    /// What was done, `Läste` or `Gjorde`, and of what.
    func deed(_ group: LogGroup) -> SummaryRow {
        guard group.activities.allSatisfy({ $0 == .read || $0 == .search || $0 == .compile }) else {
            let deeds = group.activities.map { texts["citizen.deed.\($0)"] }
            return SummaryRow(term: texts["citizen.reading.did"], value: words.sentence(words.list(deeds)))
        }
        let term = texts[group.isAllowed ? "log.read" : "citizen.reading.wanted"]
        let kinds = group.informationTypes.filter { texts.has("citizen.info.\($0)") }
            .map { texts["citizen.info.\($0)"] }
        let unknown = texts[group.isAllowed ? "citizen.info.nothing" : "citizen.info.some"]
        let what = kinds.isEmpty ? unknown : words.list(kinds)
        let sources = group.sources.filter { $0 != group.place.name }
        guard !sources.isEmpty, sources.count <= Self.sourcesMost else {
            return SummaryRow(term: term, value: words.sentence(what))
        }
        let from = texts["citizen.reading.from", ["what": what, "sources": words.list(sources)]]
        return SummaryRow(term: term, value: words.sentence(from))
    }

    /// Why: the purpose, and the reader's own words where she gave some.
    func why(_ group: LogGroup) -> String {
        let purpose = texts[
            group.reader == .own ? "citizen.purpose.own" : "citizen.purpose.\(group.purpose.rawValue)"]
        guard let reason = group.reason, !reason.isEmpty else { return purpose }
        return texts["citizen.reading.reason", ["purpose": purpose, "reason": reason]]
    }

    /// On what ground, in plain words, with the section.
    func basis(_ group: LogGroup) -> String {
        texts["citizen.reading.basis", ["rule": rule(group), "source": group.legalBasis]]
    }

    /// What a row of the tables means to the person.
    func rule(_ group: LogGroup) -> String {
        let end = group.isAllowed ? "" : ".no"
        let key = "citizen.rule.\(group.rule)\(end)"
        return texts[texts.has(key) ? key : "citizen.rule.other\(end)"]
    }

    /// `klockan 14.05`, or from first to last.
    func time(_ group: LogGroup) -> String {
        let first = words.time(CareMoment(group.first)) ?? ""
        let last = words.time(CareMoment(group.last)) ?? ""
        guard first != last, let end = CareMoment(group.last).clock else { return first }
        let until = words.dates.clock(hour: end.hour, minute: end.minute)
        return texts["citizen.reading.times", ["first": first, "last": until]]
    }
}
