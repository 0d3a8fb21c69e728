// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Care
import DesignSystem

/// One line of the log as its person reads it. Template `citizen/reading`.
struct Reading: Sendable, Encodable {
    let who: String
    /// Unit and provider; nil where `who` says it.
    let place: String?
    let isSystem: Bool
    let icon: String
    let time: String
    let isoDate: String
    let facts: [SummaryRow]
    let tags: [Tag]

    init(_ group: LogGroup, _ words: CareWords) {
        let says = ReadingWords(words)
        let texts = words.texts
        who = says.who(group)
        let names = [group.place.unitName, group.place.providerName].filter { !$0.isEmpty }
        place = group.reader == .people && !names.isEmpty ? names.joined(separator: ", ") : nil
        isSystem = group.reader == .systems
        icon = group.reader == .systems ? "server" : "user"
        time = says.time(group)
        isoDate = words.iso(CareMoment(group.first))
        facts = [
            says.deed(group), SummaryRow(term: texts["log.why"], value: says.why(group)),
            SummaryRow(term: texts["log.basis"], value: says.basis(group)),
        ]
        if !group.isAllowed {
            tags = [Tag(texts["citizen.reading.stopped"], kind: .blocked)]
        } else if group.activities.contains(.emergency) {
            tags = [Tag(texts["citizen.reading.emergency"], kind: .danger)]
        } else {
            tags = []
        }
    }
}
