// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FHIRCore
import FHIRStore
import GuardedStore
import HTTPFront
import HTTPTypes
import Hummingbird
import Identity

extension StaffRoutes {
    func addStart(to book: inout RouteBook) {
        book.add(
            Route(
                .get, StaffPaths.start, shows: .log, to: [.staff], for: Self.purposes,
                "Where staff begin: commission, search, who was read last")
        ) { request, context in try await showStart(request, context) }
    }

    private func showStart(_ request: Request, _ context: WebContext) async throws -> Response {
        guard case .staff(let staff) = context.reader, let commission = staff.commission else {
            throw WebError(.needsCommission, "the start page is for a commission")
        }
        let words = words(context)
        let recents = try await recents(for: try context.visit(), words)
        let model = StartPage(
            staff: staff, commission: commission, directory: try await door.directory(), recents: recents,
            seal: pages.seal(context), words)
        return try pages.page(model, in: shell("staff.start.title", request, context, at: StaffPaths.start))
    }

    /// Who was read during the last day, by name. The look-ups are logged.
    private func recents(for visit: Visit, _ words: StaffWords) async throws -> [RecentPerson] {
        let rows = try await door.ownActions(count: Limits.logRowsMax, for: visit)
        let since = now().adding(seconds: -Limits.recentHours * 3_600)
        var recents: [RecentPerson] = []
        for line in OwnAccess.people(OwnAccess.lines(rows), since: since, count: Limits.recentsMax) {
            guard let key = line.person, let person = try await door.person(key, for: visit) else { continue }
            recents.append(RecentPerson(person, line, today: today, words))
        }
        return recents
    }
}
