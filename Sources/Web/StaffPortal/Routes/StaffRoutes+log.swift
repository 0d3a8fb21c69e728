// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FHIRCore
import FHIRStore
import GuardedStore
import HTTPFront
import HTTPTypes
import Hummingbird

extension StaffRoutes {
    func addOwnLog(to book: inout RouteBook) {
        book.add(
            Route(
                .get, StaffPaths.ownLog, shows: .log, to: [.staff], for: Self.purposes,
                "What the reader herself has opened and done")
        ) { request, context in try await showOwnLog(request, context) }
    }

    private func showOwnLog(_ request: Request, _ context: WebContext) async throws -> Response {
        let visit = try context.visit()
        let words = words(context)
        let before = Int64(context.query.trimmed(OwnLogPage.beforeField)).map { Instant(milliseconds: $0) }
        let rows = try await door.ownActions(before: before, count: Limits.logRowsMax, for: visit)
        let all = OwnAccess.lines(rows)
        let lines = Array(all.prefix(Limits.logLinesMax))
        let hasOlder = all.count > lines.count || rows.count == Limits.logRowsMax
        let model = OwnLogPage(
            lines, names: try await names(of: lines, for: visit, words),
            older: hasOlder ? (lines.last?.time ?? rows.last?.time) : nil, isFirst: before == nil, words)
        return try pages.page(model, in: shell("staff.log.title", request, context, at: StaffPaths.ownLog))
    }

    private func names(
        of lines: [OwnAccess], for visit: Visit, _ words: StaffWords
    ) async throws -> [PersonKey: String] {
        var names: [PersonKey: String] = [:]
        for key in Set(lines.compactMap(\.person)) {
            names[key] = try await door.person(key, for: visit).map { words.name($0, isOpen: false) }
        }
        return names
    }
}
