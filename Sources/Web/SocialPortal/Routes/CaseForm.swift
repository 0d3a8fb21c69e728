// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import GuardedStore
import HTTPFront
import HTTPTypes
import Hummingbird
import SocialCare

/// A form in a case: what it is called, its fields, and what it does.
struct CaseForm: Sendable {
    /// The end of its path.
    let end: String
    /// One line for people who read the list of routes.
    let summary: String
    /// The fields at first.
    let start: @Sendable (OpenCase, WebContext) async throws -> FormInput
    /// The fields.
    let fields: @Sendable (FieldMaker, OpenCase, WebContext) async throws -> [FieldRow]
    /// Reads the form, and does it unless something must be mended.
    let perform: @Sendable (inout FormInput, OpenCase, WebContext) async throws -> Void

    init(
        _ end: String, _ summary: String,
        start: @escaping @Sendable (OpenCase, WebContext) async throws -> FormInput = { _, _ in FormInput() },
        fields: @escaping @Sendable (FieldMaker, OpenCase, WebContext) async throws -> [FieldRow],
        perform: @escaping @Sendable (inout FormInput, OpenCase, WebContext) async throws -> Void
    ) {
        self.end = end
        self.summary = summary
        self.start = start
        self.fields = fields
        self.perform = perform
    }

    /// The last part of its text keys.
    var name: String { String(end.prefix { $0 != "/" }) }
}

extension SocialRoutes {
    /// Adds the page of a form and what it does.
    func add(_ form: CaseForm, to book: inout RouteBook) {
        let path = "/vard/arenden/:case/\(form.end)"
        get(path, "Form: " + form.summary, in: &book) { request, context in
            let open = try await opened(context)
            return try await show(form, try await form.start(open, context), open, request, context)
        }
        post(path, form.summary, in: &book) { request, context in
            let open = try await opened(context)
            var input = FormInput(context.form)
            do {
                try await form.perform(&input, open, context)
            } catch let error as DoorError where error.code == .invalid {
                input.fail(error.issues.first?.expression.first ?? "words", "refused")
            }
            guard input.mistakes.isEmpty else {
                return try await show(form, input, open, request, context)
            }
            return Self.done(form.name, open)
        }
    }

    private func show(
        _ form: CaseForm, _ input: FormInput, _ open: OpenCase, _ request: Request, _ context: WebContext
    ) async throws -> Response {
        let words = words(context)
        let maker = FieldMaker(words: words, input: input)
        let end = form.end.replacing(":area", with: context.parameter("area"))
        let page = FormPage(
            "social.\(form.name)", maker, try await form.fields(maker, open, context),
            action: SocialPaths.of(open.file.main.key, end), seal: staff.pages.seal(context),
            banner: open.banner(words),
            facts: form.name == "omrade" ? areaFacts(context, words) : [],
            back: Link(words["social.form.back"], href: SocialPaths.of(open.file.main.key)))
        return try show(page, "social.\(form.name).heading", request, context)
    }

    private func areaFacts(_ context: WebContext, _ words: SocialWords) -> [SummaryRow] {
        guard let area = LifeArea(rawValue: context.parameter("area")) else { return [] }
        return [SummaryRow(term: words["social.outcome.area"], value: words.area(area))]
    }
}
