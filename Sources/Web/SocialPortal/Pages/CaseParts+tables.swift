// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import SocialCare

extension CaseParts {
    var visits: DataTable? {
        let all = open.file.visits
        guard !all.isEmpty else { return nil }
        let columns = ["when", "what", "state", "note"].map { TableColumn(words["social.visit.\($0)"]) }
        return DataTable(
            id: "besok", caption: words["social.case.visits"], columns: columns,
            rows: all.map { item in
                let note = open.file.care.notes[item.key]
                let text = [note?.text ?? "", note?.deviation ?? ""].filter { !$0.isEmpty }
                return TableRow(
                    TableCell(words.moment(item.begins)),
                    [
                        TableCell(item.activity),
                        TableCell(words["social.visit.\(item.status.rawValue)"]),
                        TableCell(text.joined(separator: " ")),
                    ])
            })
    }

    /// What was found, what was meant and what was reached.
    var outcomes: DataTable? {
        let file = open.file
        let areas = LifeArea.allCases.filter { file.assessment($0, .followUp) != nil }
        guard !areas.isEmpty else { return nil }
        let columns = ["area", "now", "intended", "achieved"].map {
            TableColumn(words["social.outcome.\($0)"])
        }
        return DataTable(
            id: "uppfoljning", caption: words["social.case.outcomes"], columns: columns,
            rows: areas.map { area in
                let before = file.assessment(area, .investigation)
                return TableRow(
                    TableCell(words.area(area)),
                    [
                        TableCell(words.level(before?.now)), TableCell(words.level(before?.intended)),
                        TableCell(words.level(file.assessment(area, .followUp)?.achieved)),
                    ])
            })
    }

    var events: DataTable? {
        let all = open.file.main.events
        guard !all.isEmpty else { return nil }
        let columns = ["when", "what", "who", "words"].map { TableColumn(words["social.event.\($0)"]) }
        return DataTable(
            id: "handelser", caption: words["social.case.events"], columns: columns,
            rows: all.map { event in
                let name = words["social.event.\(event.kind.rawValue)"]
                return TableRow(
                    TableCell(words.moment(event.time)),
                    [
                        TableCell(name), TableCell(words.staff(event.staff, in: open.directory)),
                        TableCell(event.text == name ? "" : event.text),
                    ])
            })
    }
}
