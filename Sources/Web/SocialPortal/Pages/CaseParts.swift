// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FHIRCore
import SocialCare
import StaffPortal
import Sweden

/// What a case page consists of.
struct CaseParts {
    let open: OpenCase
    let words: SocialWords
    private var file: CaseFile { open.file }

    init(_ open: OpenCase, _ words: SocialWords) {
        self.open = open
        self.words = words
    }

    var steps: StepIndicator {
        let all = CaseStep.steps(of: file.main.kind)
        let here = all.firstIndex(of: file.step) ?? 0
        return StepIndicator(
            label: words["social.case.steps"],
            position: words[
                "social.case.position", ["step": String(here + 1), "steps": String(all.count)]],
            steps: all.enumerated().map { index, step in
                Step(text: words.step(step), isDone: index < here, isCurrent: index == here)
            })
    }

    var facts: SummaryList {
        let main = file.main
        var rows = [
            SummaryRow(term: words["social.case.received"], value: words.moment(main.received)),
            SummaryRow(term: words["social.case.handler"], value: handler),
        ]
        if main.kind == .concern {
            let kept = main.isReporterProtected
            rows += [
                SummaryRow(
                    term: words["social.case.reporter"], value: requester,
                    tag: kept ? Tag(words["social.case.protected"], kind: .blocked) : nil),
                SummaryRow(
                    term: words["social.case.urgency"],
                    value: words["social.urgency.\(main.priority)"]),
            ]
        }
        if !main.words.isEmpty {
            rows.append(SummaryRow(term: words["social.case.words.\(main.kind.rawValue)"], value: main.words))
        }
        if let day = main.followUp {
            rows.append(SummaryRow(term: words["social.case.follow-up"], value: words.day(day)))
        }
        return SummaryList(rows)
    }

    private var handler: String {
        file.main.handler == nil
            ? (file.main.unit.flatMap { open.directory.units[$0]?.name } ?? "\u{2013}")
            : words.staff(file.main.handler, in: open.directory)
    }

    private var requester: String {
        words.staff(file.main.requester.flatMap { HSAID($0.id.text) }, in: open.directory)
    }

    /// What can be done now, by the reader's unit.
    var actions: [LinkButton] {
        let main = file.main
        guard open.isOwn, !main.isClosed else { return [] }
        func go(_ end: String, _ kind: ButtonKind = .secondary) -> LinkButton {
            LinkButton(words["social.action.\(end)"], href: SocialPaths.of(main.key, end), kind: kind)
        }
        switch (main.kind, main.step) {
        case (.support, .investigating):
            let isReady = LifeArea.allCases.contains { file.assessment($0, .investigation) != nil }
            return (isReady ? [go("beslut", .primary)] : []) + person
        case (.support, .decided), (.support, .commissioned):
            let isGiven = file.measures.contains { !$0.isClosed }
            return [go(isGiven ? "uppfoljning" : "uppdrag", .primary)] + person
        case (.support, _): return person
        case (.measure, .commissioned): return [go("plan", .primary)]
        case (.measure, _): return [go("besok", .primary), go("plan")]
        case (.concern, .received): return [go("skydd", .primary)]
        case (.concern, .protectionAssessed): return [go("forhandsbedomning", .primary)]
        case (.concern, _): return [go("avsluta", .primary), go("forlang")]
        }
    }

    /// To the person's record, and to a new application by word of mouth.
    private var person: [LinkButton] {
        let path = StaffPaths.person(file.person)
        return [
            LinkButton(words["social.action.journal"], href: path, kind: .secondary),
            LinkButton(words["social.action.ansokan"], href: "\(path)/ansokan", kind: .quiet),
        ]
    }

    var areas: TaskList? {
        guard file.main.kind == .support, open.isOwn, file.main.step != .received else { return nil }
        let isOpen = file.main.step == .investigating
        let items = LifeArea.allCases.compactMap { area -> TaskItem? in
            let found = file.assessment(area, .investigation)
            guard isOpen || found != nil else { return nil }
            let status = found.map { found in
                Tag(
                    words[
                        "social.area.levels",
                        ["now": words.level(found.now), "intended": words.level(found.intended)]], kind: .ok)
            }
            return TaskItem(
                text: words.area(area), href: SocialPaths.of(file.main.key, "omrade/\(area.rawValue)"),
                hint: found?.ownWords, status: status ?? Tag(words["social.area.empty"]))
        }
        return items.isEmpty ? nil : TaskList(items)
    }
}
