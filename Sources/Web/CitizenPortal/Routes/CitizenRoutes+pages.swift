// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import GuardedStore
import HTTPFront
import HTTPTypes
import Hummingbird

extension CitizenRoutes {
    /// What answers a request to the portal.
    package typealias CitizenHandler = @Sendable (CitizenRequest) async throws -> Response

    /// A handler for a person's page: a refusal by law becomes a page with the reason and what to do.
    package func handler(_ body: @escaping CitizenHandler) -> RouteHandler {
        { request, context in
            let citizen = try CitizenRequest(request, context, pages)
            do {
                return try await body(citizen)
            } catch let error as DoorError where error.code == .forbidden {
                guard let verdict = error.verdict else { throw error }
                return try page(RefusedPage(verdict, citizen.texts), .start, citizen, status: .forbidden)
            }
        }
    }

    /// A page of a part of the portal.
    ///
    /// - Parameter title: The page's own title, when it lies below the part's first page.
    package func page(
        _ model: some PageModel, _ section: Section, _ citizen: CitizenRequest, below title: String? = nil,
        hasErrors: Bool = false, status: HTTPResponse.Status = .ok
    ) throws -> Response {
        let texts = citizen.texts
        var shell = pages.shell(title ?? section.name(texts), .citizen, citizen.request, citizen.context)
        shell.navigation = Section.navigation(at: section, texts)
        if section != .start {
            shell.breadcrumbs = [Link(Section.start.name(texts), href: Section.start.path)]
        }
        if title != nil, section != .start {
            shell.breadcrumbs.append(Link(section.name(texts), href: section.path))
        }
        shell.hasErrors = hasErrors
        return try pages.page(model, in: shell, status: status)
    }
}
