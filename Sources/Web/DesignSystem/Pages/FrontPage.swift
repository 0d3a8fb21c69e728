// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// The front page, `/`: what Sammanhang is, the vision, the doors and the guided stories.
package struct FrontPage: PageModel, Encodable {
    /// A way into a part of the site.
    struct Door: Encodable, Sendable {
        let kind: String
        let icon: String
        let href: String
        let title: String
        let text: String
        let action: String
    }

    /// A direction goal of the vision, and something that works.
    struct Goal: Encodable, Sendable {
        let number: String
        let title: String
        let text: String
        let link: Link
    }

    /// The stories of one door.
    struct StoryGroup: Encodable, Sendable {
        let id: String
        let heading: String
        let stories: [StoryCard]
    }

    package static let template = "public/front"
    package let textKeys: [String]

    let doors: [Door]
    let goals: [Goal]
    let groups: [StoryGroup]

    /// The page in one language.
    package init(_ t: LocalTexts) {
        var keys: [String] = []
        func text(_ key: String) -> String {
            keys.append(key)
            return t[key]
        }
        let doors = [
            ("citizen", "user", "/min"), ("staff", "stethoscope", "/vard"),
            ("insight", "chart-scatter", "/insikt"),
            ("developer", "code", "/fhir/metadata"),
        ]
        self.doors = doors.map { kind, icon, href in
            Door(
                kind: kind, icon: icon, href: href, title: text("front.door.\(kind)"),
                text: text("front.door.\(kind).text"), action: text("front.door.\(kind).action"))
        }
        goals = ["/min", "/vard", "/min/lasningar", "/fhir/metadata"].enumerated().map { index, href in
            Goal(
                number: String(index + 1), title: text("front.goal.\(index + 1)"),
                text: text("front.goal.\(index + 1).text"),
                link: Link(text("front.goal.\(index + 1).link"), href: href))
        }
        let groups = [
            ("citizen", ["anna", "gunnar"]), ("staff", ["berg", "ek"]), ("insight", ["ulla"]),
            ("developer", ["johan"]),
        ]
        self.groups = groups.map { door, personas in
            StoryGroup(
                id: "berattelser-\(door)", heading: text("front.door.\(door)"),
                stories: personas.map { Self.story($0, t, text) })
        }
        textKeys = keys
    }

    /// A story is keys: `story.<persona>.who`, `.initials`, `.about`, `.title`, and steps `.1`, `.2`, …, each
    /// with or without `.1.link` and `.1.href`.
    private static func story(_ persona: String, _ t: LocalTexts, _ text: (String) -> String) -> StoryCard {
        let base = "story.\(persona)"
        var steps: [StoryStep] = []
        while t.has("\(base).\(steps.count + 1)") {
            let step = "\(base).\(steps.count + 1)"
            let link = t.has("\(step).link") ? Link(text("\(step).link"), href: t["\(step).href"]) : nil
            steps.append(StoryStep(text: text(step), link: link))
        }
        return StoryCard(
            id: "berattelse-\(persona)", initials: t["\(base).initials"], persona: text("\(base).who"),
            about: text("\(base).about"), title: text("\(base).title"), steps: steps)
    }
}
