// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

extension Gallery {
    static func cards(_ t: LocalTexts) -> [Card] {
        [
            Card(
                title: t["gallery.gallery.3"], href: "#", text: t["gallery.notes.1"], icon: "file-text",
                badge: t["gallery.notes.2"]),
            Card(title: t["gallery.notes.3"], href: "#", text: t["gallery.notes.4"], icon: "eye"),
            Card(title: t["gallery.notes.5"], href: "#", text: t["gallery.notes.6"], icon: "lock"),
        ]
    }

    static func careCards(_ t: LocalTexts) -> [CareCard] {
        [
            CareCard(
                urgency: .emergency, urgencyText: t["gallery.notes.7"], heading: t["gallery.notes.8"],
                points: [t["gallery.notes.9"], t["gallery.notes.10"]]),
            CareCard(
                urgency: .soon, urgencyText: t["gallery.notes.11"], heading: t["gallery.notes.12"],
                points: [t["gallery.notes.13"]]),
            CareCard(
                urgency: .planned, urgencyText: t["gallery.notes.14"], heading: t["gallery.notes.15"],
                points: [t["gallery.notes.16"]]),
        ]
    }

    static func notifications(_ t: LocalTexts) -> [Notification] {
        [
            Notification(
                kind: .ok, title: t["gallery.notes.17"],
                text: t["gallery.notes.18"], isStatus: true),
            Notification(
                kind: .info, title: t["gallery.notes.19"],
                text: t["gallery.notes.20"],
                link: Link(t["gallery.forms.2"], href: "#")),
            Notification(
                kind: .warn, title: t["gallery.notes.21"], text: t["gallery.notes.22"]),
            Notification(
                kind: .danger, title: t["gallery.notes.23"],
                text: t["gallery.notes.24"], link: Link(t["gallery.notes.25"], href: "#")),
        ]
    }

    static func details(_ t: LocalTexts) -> [Details] {
        [
            Details(
                summary: t["gallery.notes.26"],
                paragraphs: [t["gallery.notes.27"]], isOpen: true),
            Details(summary: t["gallery.notes.28"], paragraphs: [t["gallery.notes.29"]]),
        ]
    }

    static func empties(_ t: LocalTexts) -> [EmptyState] {
        [
            EmptyState(
                title: t["gallery.notes.30"], text: t["gallery.notes.31"],
                icon: "flask-conical"),
            EmptyState(
                title: t["gallery.notes.32"], text: t["gallery.notes.33"],
                link: Link(t["gallery.forms.54"], href: "#")),
        ]
    }

    static func sources(_ t: LocalTexts) -> [SourceStatus] {
        [
            SourceStatus(text: t["gallery.notes.34"]),
            SourceStatus(
                text: t["gallery.notes.35"],
                missing: [t["gallery.notes.36"]]),
        ]
    }

    static func patients(_ t: LocalTexts) -> [PatientBanner] {
        [
            PatientBanner(
                name: t["gallery.notes.37"], href: "#", number: "19790312-2380", age: t["gallery.notes.38"],
                facts: [
                    SummaryRow(term: t["gallery.notes.39"], value: "070-174 06 35"),
                    SummaryRow(
                        term: t["gallery.notes.5"], value: t["gallery.notes.40"],
                        tag: Tag(t["gallery.notes.41"], kind: .blocked),
                        action: RowAction(
                            text: t["gallery.notes.42"], object: t["gallery.notes.43"], href: "#")),
                ],
                warnings: [t["gallery.notes.44"]], tags: [Tag(t["gallery.notes.45"])],
                noWarnings: t["gallery.notes.46"]),
            PatientBanner(
                name: t["gallery.notes.47"], number: t["gallery.notes.48"], age: t["gallery.notes.49"],
                tags: [Tag(t["gallery.notes.50"], kind: .warn)], noWarnings: t["gallery.notes.46"]),
        ]
    }

    static func printHeader(_ t: LocalTexts) -> PrintHeader {
        PrintHeader(
            name: t["gallery.notes.37"], number: "19790312-2380", printed: t["gallery.notes.51"],
            source: t["gallery.notes.52"])
    }

    static func sessionWarning(_ t: LocalTexts) -> SessionWarning {
        SessionWarning(
            title: t["shell.session.title"], text: t["shell.session.text"],
            extend: Link(t["shell.session.extend"], href: "#"))
    }

    static func interruption(_ t: LocalTexts) -> Interruption {
        Interruption(
            title: t["gallery.notes.53"],
            paragraphs: [t["gallery.notes.54"]],
            confirm: Button(t["gallery.notes.55"], isOnce: true),
            cancel: Link(t["gallery.notes.56"], href: "#"), isPage: false)
    }

    static func stories(_ t: LocalTexts) -> [StoryCard] {
        [
            StoryCard(
                id: "g-berattelse", initials: "AL", persona: t["gallery.notes.57"],
                about: t["gallery.notes.58"],
                title: t["gallery.notes.59"],
                steps: [
                    StoryStep(text: t["gallery.notes.60"], link: Link(t["gallery.notes.61"], href: "#")),
                    StoryStep(text: t["gallery.notes.62"]),
                    StoryStep(text: t["gallery.notes.63"]),
                ])
        ]
    }

    static func personas(_ t: LocalTexts) -> [PersonaCard] {
        [
            PersonaCard(
                seal: FormSeal(csrfToken: "-"), action: "/komponenter", initials: "AL",
                name: t["gallery.notes.37"], role: t["gallery.notes.38"],
                about: t["gallery.notes.64"], buttonText: t["gallery.notes.65"],
                fieldName: "persona", fieldValue: "anna"),
            PersonaCard(
                seal: FormSeal(csrfToken: "-"), action: "/komponenter", initials: "NB",
                name: t["gallery.notes.66"],
                role: t["gallery.notes.67"],
                about: t["gallery.notes.68"], buttonText: t["gallery.notes.69"],
                fieldName: "persona", fieldValue: "berg"),
        ]
    }
}
