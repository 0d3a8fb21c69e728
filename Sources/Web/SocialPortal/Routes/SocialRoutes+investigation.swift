// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import HTTPFront
import Identity
import SocialCare
import StaffPortal
import Sweden

extension SocialRoutes {
    func addInvestigation(to book: inout RouteBook) {
        add(areaForm, to: &book)
        add(decisionForm, to: &book)
        add(commissionForm, to: &book)
        add(followUpForm, to: &book)
    }

    private var areaForm: CaseForm {
        CaseForm(
            "omrade/:area", "Writes what was found in an area of life",
            start: { open, context in
                let found = work.draft(try Self.area(context), in: open.file)
                return FormInput([
                    "egna-ord": found.ownWords, "resurser": found.resources, "bedomning": found.assessment,
                    "mal": found.goal, "nu": found.now.map { String($0.rawValue) } ?? "",
                    "avsedd": found.intended.map { String($0.rawValue) } ?? "",
                ])
            },
            fields: { maker, _, _ in
                let levels = FunctionalState.options(maker.words)
                return [
                    maker.area("egna-ord"), maker.area("resurser", rows: 3), maker.select("nu", levels),
                    maker.area("bedomning"), maker.select("avsedd", levels), maker.area("mal", rows: 2),
                ]
            },
            perform: { input, open, context in
                var draft = work.draft(try Self.area(context), in: open.file)
                draft.ownWords = input.text("egna-ord", isNeeded: false)
                draft.resources = input.text("resurser", isNeeded: false)
                draft.assessment = input.text("bedomning")
                draft.goal = input.text("mal", isNeeded: false)
                draft.now = FunctionalState(written: input.value("nu"))
                draft.intended = FunctionalState(written: input.value("avsedd"))
                if draft.now == nil { input.fail("nu", "choice") }
                if draft.intended == nil { input.fail("avsedd", "choice") }
                guard input.mistakes.isEmpty else { return }
                try await work.assess(draft, in: open.file, for: open.visit)
            })
    }

    private static func area(_ context: WebContext) throws -> LifeArea {
        guard let area = LifeArea(rawValue: context.parameter("area")) else {
            throw WebError(.notFound, "no such area of life")
        }
        return area
    }

    private var decisionForm: CaseForm {
        CaseForm(
            "beslut", "Decides about support, with how to appeal",
            start: { open, _ in
                FormInput(
                    FormInput.day("delgivning", SwedishTime.day(of: open.now)).merging(
                        FormInput.day("fran", SwedishTime.day(of: open.now).adding(days: 7))
                    ) { $1 })
            },
            fields: { maker, _, _ in
                let outcomes = SupportDecision.Outcome.allCases.map {
                    ($0.rawValue, maker.words["social.outcome.\($0.rawValue)"])
                }
                let laws = SupportDecision.Law.allCases.map {
                    ($0.rawValue, maker.words["social.law.\($0.rawValue)"])
                }
                return [
                    maker.text("insats"), maker.radios("utfall", outcomes), maker.radios("lagrum", laws),
                    maker.area("omfattning", rows: 2), maker.area("skal"), maker.date("fran"),
                    maker.date("till"), maker.date("uppfoljning"), maker.date("delgivning"),
                ]
            },
            perform: { input, open, _ in
                let outcome: SupportDecision.Outcome? = input.choice("utfall")
                let isGranted = outcome != .denied
                var made = SupportDecision(
                    inCase: open.file.main.key, title: input.text("insats"), outcome: outcome,
                    law: input.choice("lagrum"), reason: input.text("skal"), decided: staff.now())
                made.extent = input.text("omfattning", isNeeded: false)
                made.told = input.day("delgivning")
                if isGranted {
                    made.from = input.day("fran")
                    made.until = input.day("till")
                    made.followUp = input.day("uppfoljning")
                    if let from = made.from, let until = made.until, until < from {
                        input.fail("till", "order")
                    }
                    if let day = made.followUp, day < staff.today { input.fail("uppfoljning", "passed") }
                }
                guard input.mistakes.isEmpty else { return }
                try await work.decide(made, in: open.file, for: open.visit)
            })
    }

    private var commissionForm: CaseForm {
        CaseForm(
            "uppdrag", "Gives a granted measure to the unit that carries it out",
            fields: { maker, open, _ in
                let units = try await work.carryingUnits(for: open.visit)
                return [
                    maker.select("enhet", units.map { ($0.hsaID.text, $0.name) }), maker.area("uppdragstext"),
                ]
            },
            perform: { input, open, _ in
                let words = input.text("uppdragstext", isNeeded: false)
                guard let unit = HSAID(input.value("enhet")) else { return input.fail("enhet", "choice") }
                try await work.commission(open.file, to: unit, words, for: open.visit)
            })
    }
}
