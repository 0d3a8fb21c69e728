// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Care
import DesignSystem
import FHIRCore
import HTTPFront
import Identity

/// The person's start page: what to do, what comes, what is new, and doors to the rest. Template
/// `citizen/start`.
package struct StartPage: PageModel, Encodable {
    package static let template = "citizen/start"
    /// Days back that count as new.
    private static let newsDays = 30
    private static let newsMost = 5

    /// The next contact that is booked.
    struct NextVisit: Sendable, Encodable {
        let when: String
        let isoDate: String
        let title: String
        let href: String
        let place: String
    }

    /// Those whom the person can act for.
    struct Children: Sendable, Encodable {
        let cards: [PersonaCard]
    }

    let heading: String
    let lead: String
    let notice: Notification?
    let tasks: TaskList?
    /// What is said when there is nothing to do.
    let noTasks: String?
    let visit: NextVisit?
    let news: TaskList?
    /// What is said when nothing is new.
    let noNews: String?
    let cards: [Card]
    let children: Children?

    init(_ facts: StartFacts, seal: FormSeal, _ words: CareWords) {
        let texts = words.texts
        heading =
            texts[facts.isActing ? "citizen.start.acting" : "citizen.start.heading", ["name": facts.name]]
        lead = texts[facts.isActing ? "citizen.start.acting.lead" : "citizen.start.lead"]
        notice = facts.refusal.map { verdict in
            let key = "citizen.refused.\(RefusedPage.key(verdict, texts))"
            return Notification(
                kind: .info, title: texts["\(key).heading"],
                text: texts["\(key).text"] + " " + texts["\(key).advice"])
        }
        let tasks = facts.isActing ? [] : facts.questions.map { ConsentWords.task($0, texts) }
        self.tasks = tasks.isEmpty ? nil : TaskList(tasks)
        noTasks = tasks.isEmpty ? texts["citizen.start.tasks.none"] : nil
        visit = Self.nextVisit(facts, words)
        let news = Self.news(facts, words)
        self.news = news.isEmpty ? nil : TaskList(news)
        noNews = news.isEmpty ? texts["citizen.start.news.none"] : nil
        cards = Self.cards(texts)
        children =
            facts.children.isEmpty
            ? nil : Children(cards: facts.children.map { Self.card($0, seal, words) })
    }

    private static func nextVisit(_ facts: StartFacts, _ words: CareWords) -> NextVisit? {
        let coming = facts.events.map(\.entry).filter {
            $0.isPlanned && ($0.day.map { $0 >= facts.today } ?? false)
        }
        guard let next = coming.last, let day = next.day else { return nil }
        let when = [words.weekdayAndDay(day), words.time(next.moment)].compactMap { $0 }.joined(
            separator: " ")
        return NextVisit(
            when: words.sentence(when), isoDate: next.moment.map(words.iso) ?? day.text,
            title: words.title(next),
            href: next.path, place: next.line)
    }

    private static func news(_ facts: StartFacts, _ words: CareWords) -> [TaskItem] {
        let since = facts.today.adding(days: -newsDays)
        let recent = facts.events.map(\.entry).filter { entry in
            guard let day = entry.day else { return false }
            return !entry.isPlanned && day >= since && day <= facts.today
        }
        return recent.prefix(newsMost).map { entry in
            let day = entry.day.map { words.day($0) } ?? ""
            return TaskItem(
                text: words.title(entry), href: entry.path,
                hint: [day, entry.place.name].filter { !$0.isEmpty }.joined(separator: ", "),
                status: words.tag(entry.domain))
        }
    }

    private static func cards(_ texts: LocalTexts) -> [Card] {
        let icons: [Section: String] = [
            .journal: "file-text", .results: "test-tube", .readings: "eye", .blocks: "lock",
            .consents: "handshake",
        ]
        return Section.allCases.filter { $0 != .start }.map { section in
            Card(
                title: section.name(texts), href: section.path,
                text: texts["citizen.start.card.\(section.rawValue)"], icon: icons[section])
        }
    }

    private static func card(_ child: RegisteredPerson, _ seal: FormSeal, _ words: CareWords) -> PersonaCard {
        PersonaCard(
            seal: seal, action: "/valj-person",
            initials: String(child.givenName.prefix(1) + child.familyName.prefix(1)), name: child.name,
            role: words.texts["citizen.start.born", ["day": words.day(child.birthDay)]],
            about: words.texts["citizen.start.child"],
            buttonText: words.texts["citizen.start.help", ["name": child.givenName]], fieldName: "barn",
            fieldValue: child.person.pathText)
    }
}
