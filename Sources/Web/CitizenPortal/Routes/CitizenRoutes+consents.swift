// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Care
import DesignSystem
import GuardedStore
import HTTPFront
import HTTPTypes
import Hummingbird
import Identity
import Sweden

extension CitizenRoutes {
    func addConsents(to book: inout RouteBook) {
        let path = Section.consents.path
        let question = "\(path)/fraga/:provider"
        let withdrawal = "\(path)/:consent/dra-tillbaka"
        book.add(
            Route(
                .get, path, shows: .person, to: [.individual],
                "Questions about consent and the person's answers"),
            handler(showConsents))
        book.add(
            Route(.get, question, shows: .person, to: [.individual], "One question about consent"),
            handler(askConsent))
        book.add(
            Route(.post, question, shows: .person, to: [.individual], "Registers the answer at once"),
            handler(answerConsent))
        book.add(
            Route(.get, withdrawal, shows: .person, to: [.individual], "Asks before an answer is taken back"),
            handler(askWithdrawal))
        book.add(
            Route(.post, withdrawal, shows: .person, to: [.individual], "Takes an answer back at once"),
            handler(withdraw))
    }

    private func showConsents(_ citizen: CitizenRequest) async throws -> Response {
        let standing = try await consents.standing(of: citizen.person, for: citizen.visit)
        let says = ConsentWords(citizen.words, try await door.directory())
        let model = ConsentsPage(
            standing, says, done: citizen.context.query["klart"], isActing: citizen.isActing)
        return try page(model, .consents, citizen)
    }

    private func askConsent(_ citizen: CitizenRequest) async throws -> Response {
        try ask(try await provider(citizen), ConsentForm(), citizen)
    }

    private func ask(
        _ provider: CareProvider, _ form: ConsentForm, _ citizen: CitizenRequest
    ) throws -> Response {
        let model = ConsentQuestionPage(provider, form, seal: pages.seal(citizen.context), citizen.words)
        return try page(
            model, .consents, citizen, below: citizen.texts["citizen.consent.question.title"],
            hasErrors: form.hasErrors, status: form.hasErrors ? .unprocessableContent : .ok)
    }

    private func answerConsent(_ citizen: CitizenRequest) async throws -> Response {
        let provider = try await provider(citizen)
        let form = ConsentForm(citizen.context.form, today: today)
        guard let answer = form.answer else { return try ask(provider, form, citizen) }
        try await consents.answer(
            provider.hsaID, isYes: answer.isYes, until: answer.until, for: citizen.visit)
        return Pages.redirect(to: "\(Section.consents.path)?klart=\(answer.isYes ? "ja" : "nej")")
    }

    private func askWithdrawal(_ citizen: CitizenRequest) async throws -> Response {
        let id = citizen.context.parameter("consent")
        let standing = try await consents.standing(of: citizen.person, for: citizen.visit)
        guard let consent = standing.current.first(where: { $0.id == id }) else {
            throw WebError(.notFound, "no such consent")
        }
        let says = ConsentWords(citizen.words, try await door.directory())
        let model = ConsentWithdrawPage(consent, says, seal: pages.seal(citizen.context))
        return try page(model, .consents, citizen, below: citizen.texts["citizen.consent.withdraw"])
    }

    private func withdraw(_ citizen: CitizenRequest) async throws -> Response {
        try await consents.withdraw(id: citizen.context.parameter("consent"), for: citizen.visit)
        return Pages.redirect(to: "\(Section.consents.path)?klart=tillbaka")
    }

    private func provider(_ citizen: CitizenRequest) async throws -> CareProvider {
        let directory = try await door.directory()
        guard let id = HSAID(citizen.context.parameter("provider")), let provider = directory.providers[id]
        else {
            throw WebError(.notFound, "no such provider")
        }
        return provider
    }
}
