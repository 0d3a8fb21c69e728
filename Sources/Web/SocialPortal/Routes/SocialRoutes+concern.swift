// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FHIRCore
import GuardedStore
import HTTPFront
import HTTPTypes
import Hummingbird
import Identity
import SocialCare
import Sweden

extension SocialRoutes {
    func addConcern(to book: inout RouteBook) {
        book.add(
            Route(
                .get, SocialPaths.concern, shows: .nothing, to: [.staff],
                "Form: concern for a child, to the unit that protects children")
        ) { request, context in try await askConcern(FormInput(), request, context) }
        book.add(
            Route(
                .post, SocialPaths.concern, shows: .nothing, to: [.staff], rate: .personLookUp,
                "Reports concern for a child")
        ) { request, context in try await report(request, context) }
        add(
            wordsForm("skydd", "Writes whether a child needs protection at once") { open, words in
                try await work.assessProtection(open.file, words, for: open.visit)
            }, to: &book)
        add(preliminaryForm, to: &book)
        add(
            wordsForm("avsluta", "Ends the investigation of a child's need") { open, words in
                try await work.conclude(open.file, words, for: open.visit)
            }, to: &book)
        add(extensionForm, to: &book)
    }

    private func askConcern(
        _ input: FormInput, _ request: Request, _ context: WebContext
    ) async throws -> Response {
        let words = words(context)
        let maker = FieldMaker(words: words, input: input)
        let units = try await work.childUnits()
        var fields = [maker.text("barn", inputMode: "numeric")]
        if units.count > 1 {
            fields.append(maker.select("mottagare", units.map { ($0.hsaID.text, $0.name) }))
        }
        let urgencies = ConcernReport.Urgency.allCases.map {
            ($0.rawValue, words["social.urgency.\($0.rawValue)"])
        }
        fields += [
            maker.area("oro", rows: 6), maker.radios("bradska", urgencies),
            maker.checkbox("skydd", words["social.concern.protect"]),
        ]
        let done: Notification? =
            context.query["klart"] == nil
            ? nil
            : Notification(
                kind: .ok, title: words["social.concern.done"], text: words["social.concern.done.text"],
                isStatus: true)
        let page = FormPage(
            "social.concern", maker, fields, action: SocialPaths.concern, seal: staff.pages.seal(context),
            done: done)
        return try show(page, "social.concern.title", request, context)
    }

    private func report(_ request: Request, _ context: WebContext) async throws -> Response {
        var input = FormInput(context.form)
        let number = PersonalIdentityNumber(
            String(input.value("barn").filter { !$0.isWhitespace }), now: staff.today)
        if number == nil { input.fail("barn", "number") }
        let text = input.text("oro")
        let urgency: ConcernReport.Urgency? = input.choice("bradska")
        let units = try await work.childUnits()
        let unit = units.count == 1 ? units.first : units.first { $0.hsaID.text == input.value("mottagare") }
        if unit == nil { input.fail("mottagare", "choice") }
        guard let number, let urgency, let unit, input.mistakes.isEmpty else {
            return try await askConcern(input, request, context)
        }
        let report = ConcernReport(
            child: number, words: text, urgency: urgency, isReporterProtected: input.value("skydd") == "ja")
        let visit = try context.visit()
        do throws(DoorError) {
            _ = try await work.report(report, to: unit.hsaID, for: visit)
        } catch {
            guard error.code == .invalid else { throw error }
            input.fail("barn", "child")
            return try await askConcern(input, request, context)
        }
        return Pages.redirect(to: "\(SocialPaths.concern)?klart=ja")
    }

    /// A form with one text.
    private func wordsForm(
        _ end: String, _ summary: String, _ body: @escaping @Sendable (OpenCase, String) async throws -> Void
    ) -> CaseForm {
        CaseForm(
            end, summary, fields: { maker, _, _ in [maker.area("text-\(end)", rows: 6)] },
            perform: { input, open, _ in
                let words = input.text("text-\(end)")
                if input.mistakes.isEmpty { try await body(open, words) }
            })
    }

    private enum Opening: String, CaseIterable {
        case opens = "inleds"
        case doesNot = "inleds-inte"
    }

    private var preliminaryForm: CaseForm {
        CaseForm(
            "forhandsbedomning", "Decides whether a concern for a child is investigated",
            fields: { maker, _, _ in
                let options = Opening.allCases.map {
                    ($0.rawValue, maker.words["social.opening.\($0.rawValue)"])
                }
                return [maker.radios("utredning", options), maker.area("text-forhandsbedomning", rows: 6)]
            },
            perform: { input, open, _ in
                let opening: Opening? = input.choice("utredning")
                let words = input.text("text-forhandsbedomning")
                guard let opening, input.mistakes.isEmpty else { return }
                try await work.decidePreliminary(
                    open.file, opens: opening == .opens, words, for: open.visit)
            })
    }

    private var extensionForm: CaseForm {
        CaseForm(
            "forlang", "Gives the investigation of a child's need more time",
            fields: { maker, _, _ in [maker.date("nasta-dag"), maker.area("text-forlang")] },
            perform: { input, open, _ in
                let words = input.text("text-forlang")
                let day = input.day("nasta-dag")
                if let day, day <= staff.today { input.fail("nasta-dag", "passed") }
                guard let day, input.mistakes.isEmpty else { return }
                try await work.conclude(open.file, words, extendedUntil: day, for: open.visit)
            })
    }
}
