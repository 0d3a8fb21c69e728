// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Care
import FHIRCore
import FHIRStore
import HTTPFront

/// What the reader narrows her journal by, as she wrote it.
struct JournalFilter {
    let domain: CareDomain?
    let kind: RecordKind?
    /// First and last day as written.
    let fromText: String
    let toText: String
    let from: CalendarDay?
    let to: CalendarDay?
    /// Where the page begins; nil for the newest.
    let place: JournalPlace?

    /// Kinds that can be chosen, each with those that share its types.
    static let kinds: [RecordKind] = [
        .contact, .note, .result, .medicine, .diagnosis, .procedure, .vaccination, .alert, .decision, .plan,
    ]

    /// Reads `omrade`, `typ`, `fran`, `till`, `sida`, `fore`; what cannot be read narrows nothing.
    init(_ query: FormFields) {
        domain = CareDomain(rawValue: query.trimmed("omrade"))
        kind = RecordKind(rawValue: query.trimmed("typ")).flatMap { Self.kinds.contains($0) ? $0 : nil }
        fromText = query.trimmed("fran")
        toText = query.trimmed("till")
        from = WrittenDay.read(fromText)
        to = WrittenDay.read(toText, isEnd: true)
        let token = query.trimmed("sida")
        place = token.isEmpty ? nil : JournalPlace(token: token, before: CalendarDay(query.trimmed("fore")))
    }

    var isFromWrong: Bool { !fromText.isEmpty && from == nil }
    var isToWrong: Bool { !toText.isEmpty && to == nil }
    /// Whether the last day is before the first.
    var isTurned: Bool { from.flatMap { from in to.map { $0 < from } } ?? false }
    var hasErrors: Bool { isFromWrong || isToWrong || isTurned }
    /// Whether anything narrows the list.
    var isNarrowed: Bool { domain != nil || kind != nil || from != nil || to != nil }

    func question(about person: PersonKey) -> JournalQuestion {
        JournalQuestion(person: person, domain: domain, kind: kind, from: from, to: to)
    }

    /// Path of the list as narrowed, at a place.
    func path(at place: JournalPlace?) -> String {
        var pairs: [(name: String, value: String)] = []
        if let domain { pairs.append(("omrade", domain.rawValue)) }
        if let kind { pairs.append(("typ", kind.rawValue)) }
        if from != nil { pairs.append(("fran", fromText)) }
        if to != nil { pairs.append(("till", toText)) }
        if let place {
            pairs.append(("sida", place.token))
            if let before = place.before { pairs.append(("fore", before.text)) }
        }
        return pairs.isEmpty ? Section.journal.path : "\(Section.journal.path)?\(FormFields.query(pairs))"
    }
}
