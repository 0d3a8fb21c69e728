// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import GuardedStore
import HTTPFront
import HTTPTypes
import Hummingbird
import SocialCare
import StaffPortal

extension SocialRoutes {
    func addApplication(to book: inout RouteBook) {
        let path = "/vard/p/:person/ansokan"
        book.add(
            Route(
                .get, path, shows: .person, to: [.staff], for: StaffRoutes.purposes,
                "Form: an application that the person made by word of mouth")
        ) { request, context in
            let record = try await staff.record(context)
            guard record.takesApplications else { return StaffRoutes.toPerson(context) }
            return try await askApplication(FormInput(), record, request, context)
        }
        book.add(
            Route(
                .post, path, shows: .person, to: [.staff], for: StaffRoutes.purposes,
                "Writes down an application")
        ) { request, context in
            let record = try await staff.record(context)
            guard record.takesApplications else { return StaffRoutes.toPerson(context) }
            var input = FormInput(context.form)
            let words = input.text("ansokan")
            guard input.mistakes.isEmpty else {
                return try await askApplication(input, record, request, context)
            }
            let key = try await work.register(application: words, about: record.key, for: record.visit)
            return Pages.redirect(to: SocialPaths.of(key) + "?klart=ansokan")
        }
    }

    private func askApplication(
        _ input: FormInput, _ record: OpenRecord, _ request: Request, _ context: WebContext
    ) async throws -> Response {
        let maker = FieldMaker(words: words(context), input: input)
        let words = staff.words(context)
        let banner = record.isOpen ? try await staff.head(record).banner(words) : nil
        let page = FormPage(
            "social.ansokan", maker, [maker.area("ansokan", rows: 8)],
            action: StaffPaths.application(record.key),
            seal: staff.pages.seal(context, about: record.key), banner: banner,
            facts: record.isOpen ? [] : words.identity(of: record.person, on: staff.today),
            back: Link(maker.words["social.form.person"], href: StaffPaths.person(record.key)))
        return try show(page, "social.ansokan.heading", request, context)
    }
}
