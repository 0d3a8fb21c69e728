// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import HTTPFront
import SocialCare

extension SocialRoutes {
    var followUpForm: CaseForm {
        CaseForm(
            "uppfoljning", "Follows up what was reached in each area",
            fields: { maker, open, _ in
                let levels = FunctionalState.options(maker.words)
                let areas = LifeArea.allCases.filter { open.file.assessment($0, .investigation) != nil }
                return areas.map { area in
                    maker.select("niva-\(area.rawValue)", levels, label: maker.words.area(area))
                } + [maker.area("ord"), maker.date("nasta")]
            },
            perform: { input, open, _ in
                var achieved: [LifeArea: FunctionalState] = [:]
                for area in LifeArea.allCases where open.file.assessment(area, .investigation) != nil {
                    let field = "niva-\(area.rawValue)"
                    if let level = FunctionalState(written: input.value(field)) {
                        achieved[area] = level
                    } else {
                        input.fail(field, "choice")
                    }
                }
                let words = input.text("ord")
                let next = input.day("nasta", isNeeded: false)
                if let next, next <= staff.today { input.fail("nasta", "passed") }
                guard input.mistakes.isEmpty else { return }
                try await work.followUp(
                    open.file, achieved: achieved, words, next: next, for: open.visit)
            })
    }
}
