// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import Identity
import Strategy
import Sweden

/// Who has been told of a plan, and who has said that it knows.
struct NoticesPage: Sendable {
    let version: PlanVersion
    let given: [Acknowledgement]
    let providers: [HSAID: CareProvider]
    let words: StrategyWords
    var isDone = false
    /// The reader's provider, when it is still to say that it knows.
    var asking: (provider: HSAID, seal: FormSeal)?

    init(
        _ version: PlanVersion, given: [Acknowledgement], providers: [HSAID: CareProvider],
        words: StrategyWords
    ) {
        self.version = version
        self.given = given
        self.providers = providers
        self.words = words
    }

    var page: StrategyPage {
        var page = StrategyPage(
            words["notices.heading"],
            lead: words[
                "notices.lead", ["plan": version.plan.title, "number": String(version.number)]])
        if isDone {
            page.notices = [Notification(kind: .ok, title: words["notices.done"], isStatus: true)]
        }
        page.actions = StrategyActions([
            LinkButton(
                words["notices.read"], href: StrategyPaths.plan(version.plan.id, version: version.number),
                kind: .secondary, icon: "file-text")
        ])
        page.paragraphs = [
            words[
                "notices.count",
                ["given": Numbers.text(given.count), "all": Numbers.text(providers.count)]],
            words["notices.others", ["count": Numbers.text(Principal.all.count)]],
        ]
        page.sections = [ask, list].compactMap { $0 }
        return page
    }

    private var ask: StrategySection? {
        guard let asking else { return nil }
        let name = providers[asking.provider]?.name ?? asking.provider.text
        var section = StrategySection(
            id: "bekrafta", words["notices.ask"], [words["notices.ask.text", ["provider": name]]])
        section.form = StrategySmallForm(
            action: StrategyPaths.notices(version.plan.id), fields: [],
            submit: Button(words["notices.submit"], isOnce: true), seal: asking.seal)
        return section
    }

    private var list: StrategySection? {
        var section = StrategySection(id: "vilka", words["notices.list"])
        let sorted = providers.values.sorted {
            SwedishOrder.collationKey($0.name) < SwedishOrder.collationKey($1.name)
        }
        section.tables = [
            DataTable(
                id: "vilka-tabell", caption: words["notices.list"], isCaptionHidden: true,
                columns: ["provider", "state", "when"].map { TableColumn(words["notices.column.\($0)"]) },
                rows: sorted.map { provider in
                    let word = given.first { $0.provider == provider.hsaID }
                    let tag = Tag(
                        words[word == nil ? "notices.waiting" : "notices.given"],
                        kind: word == nil ? .neutral : .ok)
                    let when = word.map { "\(words.moment($0.moment)), \($0.by)" } ?? ""
                    return TableRow(
                        TableCell(provider.name), [TableCell("", tag: tag), TableCell(when)])
                })
        ]
        return section
    }
}
