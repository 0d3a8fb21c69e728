// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

extension Gallery {
    static func summary(_ t: LocalTexts) -> SummaryList {
        SummaryList([
            SummaryRow(
                term: t["gallery.lists.1"], value: t["gallery.lists.2"],
                action: RowAction(text: t["gallery.lists.3"], object: t["gallery.lists.4"], href: "#")),
            SummaryRow(
                term: t["gallery.lists.5"], value: t["gallery.lists.6"],
                action: RowAction(text: t["gallery.lists.3"], object: t["gallery.lists.7"], href: "#")),
            SummaryRow(
                term: t["gallery.lists.8"], value: t["gallery.lists.9"],
                tag: Tag(t["gallery.lists.10"], kind: .info)),
        ])
    }

    static func tasks(_ t: LocalTexts) -> TaskList {
        TaskList(
            [
                TaskItem(
                    text: t["gallery.lists.11"], href: "#", hint: t["gallery.lists.12"],
                    status: Tag(t["gallery.lists.13"], kind: .info)),
                TaskItem(
                    text: t["gallery.lists.14"], href: "#", status: Tag(t["gallery.lists.15"], kind: .ok)),
            ], unreadable: [UnreadableItem(t["gallery.lists.14"], id: "Observation/1", about: [], t)])
    }

    static func steps(_ t: LocalTexts) -> StepIndicator {
        StepIndicator(
            label: t["gallery.lists.16"], position: t["gallery.lists.17"],
            steps: [
                Step(text: t["gallery.lists.18"], isDone: true),
                Step(text: t["gallery.lists.19"], isCurrent: true),
                Step(text: t["gallery.lists.20"]),
            ])
    }

    static func table(_ t: LocalTexts) -> DataTable {
        func number(_ text: String) -> TableCell { TableCell(text, isNumber: true) }
        return DataTable(
            id: "g-tabell", caption: t["gallery.lists.21"],
            columns: [
                TableColumn(t["gallery.lists.22"]), TableColumn(t["gallery.lists.23"], isNumber: true),
                TableColumn(t["gallery.lists.24"]),
                TableColumn(t["gallery.lists.25"]), TableColumn(t["gallery.lists.26"]),
            ],
            rows: [
                TableRow(
                    TableCell(t["gallery.lists.27"], href: "#"),
                    [
                        number("58"), TableCell("31–46"),
                        TableCell("", tag: Tag(t["gallery.forms.10"], kind: .warn)),
                        TableCell(t["gallery.forms.39"]),
                    ]),
                TableRow(
                    TableCell(t["gallery.lists.28"], href: "#"),
                    [
                        number("51"), TableCell("31–46"),
                        TableCell("", tag: Tag(t["gallery.lists.29"], kind: .ok)),
                        TableCell(t["gallery.forms.39"]),
                    ]),
            ])
    }

    static func pagination(_ t: LocalTexts) -> Pagination {
        Pagination(
            label: t["gallery.lists.30"], previous: Link(t["gallery.lists.31"], href: "#"),
            next: Link(t["gallery.lists.32"], href: "#"),
            position: t["gallery.lists.33"])
    }

    static func timeline(_ t: LocalTexts) -> Timeline {
        Timeline([
            TimelineMonth(
                heading: t["gallery.lists.34"], id: "g-2026-05",
                items: [
                    TimelineItem(
                        href: "#", title: t["gallery.lists.35"], date: t["gallery.lists.27"],
                        isoDate: "2026-05-03",
                        time: t["gallery.lists.36"], domain: .domain(.care, t), place: t["gallery.lists.37"],
                        summary: t["gallery.lists.38"],
                        tags: [Tag(t["gallery.forms.9"], kind: .info), Tag(t["gallery.forms.7"])]),
                    TimelineItem(
                        href: "#", title: t["gallery.lists.39"], date: t["gallery.lists.40"],
                        isoDate: "2026-05-02",
                        domain: .domain(.social, t), place: t["gallery.lists.41"],
                        summary: t["gallery.lists.42"]),
                ]),
            TimelineMonth(
                heading: t["gallery.lists.43"], id: "g-2026-04",
                items: [
                    TimelineItem(
                        href: "#", title: t["gallery.lists.44"], date: t["gallery.lists.45"],
                        isoDate: "2026-04-21",
                        time: t["gallery.lists.46"], domain: .domain(.dental, t),
                        place: t["gallery.lists.47"],
                        summary: t["gallery.lists.48"]),
                    TimelineItem(
                        href: "#", title: t["gallery.lists.49"], date: t["gallery.lists.50"],
                        isoDate: "2026-04-08",
                        domain: .domain(.care, t), place: t["gallery.lists.51"],
                        tags: [Tag(t["gallery.forms.12"], kind: .blocked)],
                        blocked: t["gallery.lists.52"]),
                ]),
        ])
    }

    static func log(_ t: LocalTexts) -> [LogRow] {
        [
            LogRow(
                who: t["gallery.lists.53"], date: t["gallery.lists.27"], isoDate: "2026-05-03T14:05",
                time: t["gallery.lists.36"], read: t["gallery.lists.54"], why: t["gallery.lists.55"],
                basis: t["gallery.lists.56"],
                ask: RowAction(text: t["gallery.lists.57"], object: t["gallery.lists.58"], href: "#")),
            LogRow(
                who: t["gallery.lists.59"], date: t["gallery.lists.60"], isoDate: "2026-05-01T02:14",
                time: t["gallery.lists.61"], read: t["gallery.lists.62"], why: t["gallery.lists.63"],
                basis: t["gallery.lists.64"],
                tags: [Tag(t["gallery.forms.11"], kind: .danger)],
                ask: RowAction(text: t["gallery.lists.57"], object: t["gallery.lists.65"], href: "#")),
            LogRow(
                who: t["gallery.lists.66"], date: t["gallery.lists.67"], isoDate: "2026-04-30T23:00",
                time: t["gallery.lists.68"], read: t["gallery.lists.69"], why: t["gallery.lists.70"],
                basis: t["gallery.lists.71"], isSystem: true),
        ]
    }
}
