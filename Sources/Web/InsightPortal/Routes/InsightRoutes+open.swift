// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FollowUp
import GuardedStore
import HTTPFront
import Hummingbird

extension InsightRoutes {
    /// What everyone may see: released indicators, as they were compiled for staff. Nothing is compiled here.
    func addOpen(to book: inout RouteBook) {
        book.add(open("", "What is shown of the indicators to everyone")) { request, context in
            try await showOpenStart(request, context)
        }
        book.add(open("/api/indikatorer", "What is shown to everyone, as JSON")) { _, context in
            try await sendOpenNumbers(context)
        }
        for indicator in Indicator.all {
            let name = indicator.id.uppercased()
            book.add(open("/\(indicator.id)", "Indicator \(name) for everyone")) { request, context in
                try await showOpen(indicator, request, context)
            }
            book.add(open("/\(indicator.id).csv", "Indicator \(name) for everyone, as CSV")) { _, context in
                try await sendOpenFile(of: indicator, context)
            }
        }
    }

    private func open(_ path: String, _ summary: String) -> Route {
        Route(.get, Self.openStartPath + path, shows: .counts, to: [.anyone], summary)
    }

    private func showOpenStart(_ request: Request, _ context: WebContext) async throws -> Response {
        let words = InsightWords(pages.texts(context))
        let owners = try await openOwners()
        let owner = try Self.chosen(among: owners, context) ?? owners.first
        let snapshots = await openSnapshots(owner?.releases ?? [])
        let others = owners.filter { $0.provider != owner?.provider }
        return try pages.page(
            OpenStart(owner, snapshots, others: others, words),
            in: shell(words.texts["insight.open.title"], request, context, isStart: true))
    }

    private func showOpen(
        _ indicator: Indicator, _ request: Request, _ context: WebContext
    ) async throws -> Response {
        let words = InsightWords(pages.texts(context))
        let (owner, release, others) = try await released(indicator, context)
        let snapshot = await keeper.open(release)
        let page = OpenIndicatorPage(
            indicator, of: owner, snapshot, units: try await openUnits(in: snapshot, words.texts),
            others: others, words)
        let title = words.texts["insight.open.indicator.title", ["name": page.heading]]
        var shell = shell(title, request, context)
        shell.breadcrumbs = [
            Link(words.texts["strategy.nav.open"], href: Self.openPath(at: owner.provider))
        ]
        return try pages.page(page, in: shell)
    }

    private func sendOpenFile(of indicator: Indicator, _ context: WebContext) async throws -> Response {
        let (_, release, _) = try await released(indicator, context)
        guard let snapshot = await keeper.open(release) else {
            throw WebError(.notFound, "the numbers have not been compiled")
        }
        let words = InsightWords(pages.texts(context))
        return Self.file(snapshot, units: try await openUnits(in: snapshot, words.texts), words)
    }

    private func sendOpenNumbers(_ context: WebContext) async throws -> Response {
        let snapshots = await openSnapshots(try await openOwners().flatMap(\.releases))
        return Self.json(snapshots, InsightWords(pages.texts(context)), try await door.directory())
    }

    private func openOwners() async throws -> [OpenOwner] {
        OpenOwner.all(try await releases.open(), in: try await door.directory())
    }

    /// Those that have been compiled.
    private func openSnapshots(_ releases: [Release]) async -> [Snapshot] {
        var snapshots: [Snapshot] = []
        for release in releases {
            if let snapshot = await keeper.open(release) { snapshots.append(snapshot) }
        }
        return snapshots
    }

    /// The owner that the address names; nil when it names none.
    ///
    /// - Throws: `.notFound` for one that is not among them.
    private static func chosen(among owners: [OpenOwner], _ context: WebContext) throws -> OpenOwner? {
        guard let asked = context.query[ownerField] else { return nil }
        guard let found = owners.first(where: { $0.provider.text == asked }) else {
            throw WebError(.notFound, "the owner does not show it to everyone")
        }
        return found
    }

    /// Whose numbers of an indicator the address asks for, and who else shows it.
    ///
    /// - Throws: `.notFound` when it is not shown to everyone.
    private func released(
        _ indicator: Indicator, _ context: WebContext
    ) async throws -> (owner: OpenOwner, release: Release, others: [OpenOwner]) {
        let owners = try await openOwners().filter { $0.release(of: indicator) != nil }
        guard let owner = try Self.chosen(among: owners, context) ?? owners.first,
            let release = owner.release(of: indicator)
        else { throw WebError(.notFound, "the indicator is not shown to everyone") }
        return (owner, release, owners.filter { $0.provider != owner.provider })
    }

    private func openUnits(in snapshot: Snapshot?, _ texts: LocalTexts) async throws -> [UnitResult] {
        guard let snapshot else { return [] }
        return UnitResult.all(
            in: snapshot.publication, directory: try await door.directory(), own: nil,
            unknown: texts["insight.unit.unknown"])
    }
}
