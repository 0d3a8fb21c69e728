// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FHIRStore
import GuardedStore
import HTTPFront
import Hummingbird
import Identity

/// A request to the portal, with whose matters it is about.
package struct CitizenRequest {
    /// The request.
    package let request: Request
    /// What is known about the request.
    package let context: WebContext
    /// The visit that everything is read with.
    package let visit: Visit
    /// The reader herself, or the child she acts for.
    package let person: PersonKey
    /// words
    package let words: CareWords

    /// The texts of the language.
    package var texts: LocalTexts { words.texts }

    /// Whether a guardian acts for a child.
    package var isActing: Bool {
        guard case .individual(let individual) = visit.reader else { return false }
        return individual.actingFor != nil
    }

    init(_ request: Request, _ context: WebContext, _ pages: Pages) throws(WebError) {
        self.request = request
        self.context = context
        visit = try context.visit()
        guard let subject = context.subject else {
            throw WebError(.wrongVisitor, "a person's page without a person")
        }
        person = subject
        words = CareWords(pages.texts(context))
    }
}
