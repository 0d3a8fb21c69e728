// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

extension Gallery {
    static func buttons(_ t: LocalTexts) -> [Button] {
        [
            Button(t["gallery.forms.1"], isOnce: true),
            Button(t["gallery.forms.2"], kind: .secondary, icon: "eye"),
            Button(t["gallery.forms.3"], kind: .danger, name: "val", value: "bort"),
            Button(t["gallery.forms.4"], kind: .quiet),
        ]
    }

    static func linkButtons(_ t: LocalTexts) -> [LinkButton] {
        [
            LinkButton(t["gallery.forms.5"], href: "#", icon: "calendar"),
            LinkButton(t["gallery.forms.6"], href: "#", kind: .secondary, icon: "printer"),
        ]
    }

    static func tags(_ t: LocalTexts) -> [Tag] {
        [
            .domain(.care, t), .domain(.social, t), .domain(.dental, t), Tag(t["gallery.forms.7"]),
            Tag(t["gallery.forms.8"], kind: .ok), Tag(t["gallery.forms.9"], kind: .info),
            Tag(t["gallery.forms.10"], kind: .warn),
            Tag(t["gallery.forms.11"], kind: .danger), Tag(t["gallery.forms.12"], kind: .blocked),
        ]
    }

    static func errors(_ t: LocalTexts) -> ErrorSummary {
        ErrorSummary(
            errors: [
                Link(t["gallery.forms.13"], href: "#g-fel-telefon"),
                Link(t["gallery.forms.14"], href: "#g-fel-datum"),
                Link(t["gallery.forms.15"], href: "#g-fel-omraden-1"),
            ], isFocused: false)
    }

    static func fields(_ t: LocalTexts, isWrong: Bool) -> [FieldRow] {
        let id = isWrong ? "g-fel" : "g"
        func error(_ text: String) -> String? { isWrong ? text : nil }
        return [
            FieldRow(
                text: TextField(
                    id: "\(id)-telefon", name: "telefon", label: t["gallery.forms.16"], type: "tel",
                    inputMode: "tel",
                    autocomplete: "off", width: "10", hint: t["gallery.forms.17"],
                    error: error(t["gallery.forms.13"]))),
            FieldRow(
                date: DateField(
                    id: "\(id)-datum", name: "datum", label: t["gallery.forms.18"], day: "3", month: "5",
                    year: isWrong ? "2036" : "2026", hint: t["gallery.forms.19"],
                    error: error(t["gallery.forms.14"]))),
            FieldRow(
                radios: ChoiceField(
                    id: "\(id)-samtycke",
                    legend: t["gallery.forms.20"],
                    options: choices(
                        "\(id)-samtycke", "samtycke",
                        [t["gallery.forms.21"], t["gallery.forms.22"], t["gallery.forms.23"]],
                        chosen: isWrong ? 0 : 2,
                        hint: t["gallery.forms.24"]),
                    hint: t["gallery.forms.25"],
                    error: error(t["gallery.forms.26"]))),
            FieldRow(
                checkboxes: ChoiceField(
                    id: "\(id)-omraden", legend: t["gallery.forms.27"],
                    options: choices(
                        "\(id)-omraden", "omraden",
                        [t["gallery.forms.28"], t["gallery.forms.29"], t["gallery.forms.30"]],
                        chosen: isWrong ? 0 : 1, hint: t["gallery.forms.31"]),
                    hint: t["gallery.forms.32"], error: error(t["gallery.forms.15"]))),
            FieldRow(
                radios: ChoiceField(
                    id: "\(id)-kon", legend: t["gallery.forms.33"],
                    options: choices(
                        "\(id)-kon", "kon",
                        [t["gallery.forms.34"], t["gallery.forms.35"], t["gallery.forms.36"]], chosen: 1),
                    isInline: true)),
            FieldRow(
                select: SelectField(
                    id: "\(id)-enhet", name: "enhet", label: t["gallery.forms.37"],
                    options: [
                        SelectOption(value: "", text: t["gallery.forms.38"]),
                        SelectOption(value: "linden", text: t["gallery.forms.39"], isSelected: true),
                    ],
                    hint: t["gallery.forms.40"], error: error(t["gallery.forms.41"]))),
            FieldRow(
                area: TextArea(
                    id: "\(id)-fraga", name: "fraga", label: t["gallery.forms.42"],
                    value: isWrong ? "" : t["gallery.forms.43"], rows: 4,
                    limit: CountLimit(
                        id: "\(id)-fraga-count", max: 500, text: t["gallery.forms.44"],
                        left: t["gallery.forms.45"], over: t["gallery.forms.46"]),
                    hint: t["gallery.forms.47"],
                    error: error(t["gallery.forms.48"]))),
        ]
    }

    private static func choices(
        _ id: String, _ name: String, _ labels: [String], chosen: Int, hint: String? = nil
    ) -> [Choice] {
        labels.enumerated().map { index, label in
            let own = "\(id)-\(index + 1)"
            let isLast = index == labels.count - 1
            return Choice(
                id: own, name: name, value: String(index + 1), label: label,
                hint: isLast ? hint.map { Hint(id: "\(own)-hint", text: $0) } : nil,
                isChecked: index + 1 == chosen)
        }
    }

    static func filter(_ t: LocalTexts) -> FilterForm {
        FilterForm(
            action: "/komponenter", title: t["gallery.forms.49"],
            fields: [
                FieldRow(
                    select: SelectField(
                        id: "g-omrade", name: "omrade", label: t["gallery.forms.50"],
                        options: [
                            SelectOption(value: "", text: t["gallery.forms.51"], isSelected: true),
                            SelectOption(value: "vard", text: t["tag.vard"]),
                            SelectOption(value: "omsorg", text: t["tag.omsorg"]),
                            SelectOption(value: "tandvard", text: t["tag.tandvard"]),
                        ])),
                FieldRow(
                    text: TextField(id: "g-sok", name: "sok", label: t["gallery.forms.52"], type: "search")),
            ],
            submit: t["gallery.forms.53"], reset: Link(t["gallery.forms.54"], href: "#"))
    }
}
