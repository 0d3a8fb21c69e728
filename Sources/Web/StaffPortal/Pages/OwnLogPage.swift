// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Audit
import Care
import DesignSystem
import FHIRCore
import FHIRStore

/// What the reader herself has done. Template `staff/own-log`.
struct OwnLogPage: PageModel, Encodable {
    static let template = "staff/own-log"

    let table: DataTable?
    let empty: EmptyState?
    let pagination: Pagination?

    /// - Parameter names: Names of those on the page, masked where they are protected.
    init(
        _ lines: [OwnAccess], names: [PersonKey: String], older: Instant?, isFirst: Bool, _ words: StaffWords
    ) {
        table =
            lines.isEmpty
            ? nil
            : DataTable(
                id: "logg-tabell", caption: words["staff.log.caption"], isCaptionHidden: true,
                columns: ["when", "who", "what", "information", "rule", "outcome"].map {
                    TableColumn(words["staff.log.column.\($0)"])
                }, rows: lines.map { Self.row($0, names, words) })
        empty =
            lines.isEmpty
            ? EmptyState(title: words["staff.log.empty"], text: words["staff.log.empty.text"], icon: "eye")
            : nil
        let newest = isFirst ? nil : Link(words["staff.journal.newest"], href: StaffPaths.ownLog)
        let next = older.map {
            Link(
                words["staff.journal.older"],
                href: "\(StaffPaths.ownLog)?\(Self.beforeField)=\($0.milliseconds)")
        }
        pagination =
            newest == nil && next == nil
            ? nil : Pagination(label: words["staff.log.pages"], previous: newest, next: next)
    }

    /// Name of the query field with the moment before which rows are shown.
    static let beforeField = "fore"

    private static func row(_ line: OwnAccess, _ names: [PersonKey: String], _ words: StaffWords) -> TableRow
    {
        let name = line.person.map { names[$0] ?? words["staff.log.unknown"] } ?? "\u{2013}"
        let activities = line.activities.map { words["staff.activity.\(Self.key($0))"] }
        let information = line.informationTypes.map { words["staff.info.\($0)"] }
        return TableRow(
            TableCell(words.short(CareMoment(line.time))),
            [
                TableCell(name, href: line.person.map(StaffPaths.person)),
                TableCell(activities.joined(separator: ", ")),
                TableCell(information.isEmpty ? "\u{2013}" : information.joined(separator: ", ")),
                TableCell(line.rules.isEmpty ? "\u{2013}" : line.rules.joined(separator: ", ")),
                TableCell(
                    line.reason ?? "",
                    tag: line.isAnythingShown
                        ? Tag(words["staff.log.allowed"], kind: .ok)
                        : Tag(words["staff.log.nothing"], kind: .neutral)),
            ])
    }

    /// The last part of the text key of an activity.
    private static func key(_ activity: LogActivity) -> String {
        switch activity {
        case .read: "read"
        case .write: "write"
        case .sign, .countersign: "sign"
        case .print: "print"
        case .delete: "delete"
        case .emergency: "emergency"
        case .search: "search"
        case .compile: "compile"
        case .export: "export"
        case .registerRelation: "relation"
        case .chooseActively: "choice"
        case .answerConsent: "consent"
        case .block, .liftBlock: "block"
        case .readLog: "log"
        case .signIn: "sign-in"
        case .signOut: "sign-out"
        case .checkpoint: "checkpoint"
        case .unreadable: "unreadable"
        }
    }
}
