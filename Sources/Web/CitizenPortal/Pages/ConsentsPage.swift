// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import Care
import DesignSystem
import FHIRCore

/// Questions about consent, and the person's answers. Template `citizen/consents`.
package struct ConsentsPage: PageModel, Encodable {
    package static let template = "citizen/consents"

    let notice: Notification?
    let questions: TaskList?
    let noQuestions: String?
    let current: SummaryList?
    let noCurrent: String?
    let about: Details
    let earlier: DataTable?

    /// - Parameter done: `ja`, `nej` or `tillbaka` after an answer or a withdrawal.
    init(_ standing: AnswerConsent.Standing, _ says: ConsentWords, done: String?, isActing: Bool) {
        let texts = says.words.texts
        notice = done.flatMap { done in
            guard ["ja", "nej", "tillbaka"].contains(done) else { return nil }
            let key = "citizen.consent.done.\(done)"
            return Notification(kind: .ok, title: texts[key], text: texts["\(key).text"], isStatus: true)
        }
        let tasks = isActing ? [] : standing.questions.map { ConsentWords.task($0, texts) }
        questions = tasks.isEmpty ? nil : TaskList(tasks)
        noQuestions = tasks.isEmpty ? texts["citizen.consent.none"] : nil
        let rows = standing.current.map { Self.row($0, says, isActing: isActing) }
        current = rows.isEmpty ? nil : SummaryList(rows)
        noCurrent = rows.isEmpty ? texts["citizen.consent.current.none"] : nil
        about = Details(
            summary: texts["citizen.consent.about"],
            paragraphs: (1...3).map { texts["citizen.consent.about.\($0)"] })
        earlier = standing.earlier.isEmpty ? nil : Self.table(standing.earlier, says)
    }

    private static func row(_ consent: SharingConsent, _ says: ConsentWords, isActing: Bool) -> SummaryRow {
        let texts = says.words.texts
        let name = says.name(consent)
        let isYes = consent.answer == .yes
        let path = Section.consents.path
        let action = RowAction(
            text: texts[isYes ? "citizen.consent.withdraw" : "citizen.consent.change"], object: name,
            href: isYes ? "\(path)/\(consent.id)/dra-tillbaka" : "\(path)/fraga/\(consent.provider)")
        return SummaryRow(
            term: name, value: says.line(consent),
            tag: Tag(
                texts["citizen.consent.answer.\(consent.answer.rawValue)"], kind: isYes ? .ok : .neutral),
            action: isActing ? nil : action)
    }

    private static func table(_ consents: [SharingConsent], _ says: ConsentWords) -> DataTable {
        let words = says.words
        let texts = words.texts
        return DataTable(
            id: "tidigare-svar", caption: texts["citizen.consent.earlier"],
            columns: ["who", "answer", "from", "to"].map {
                TableColumn(texts["citizen.consent.column.\($0)"])
            },
            rows: consents.map { consent in
                let end = consent.validity.ended ?? consent.validity.to
                let until =
                    end < .distantFuture ? words.moment(CareMoment(end)) : texts["citizen.consent.replaced"]
                return TableRow(
                    TableCell(says.name(consent)),
                    [
                        TableCell(texts["citizen.consent.answer.\(consent.answer.rawValue)"]),
                        TableCell(words.moment(CareMoment(consent.validity.from))), TableCell(until),
                    ])
            })
    }
}
