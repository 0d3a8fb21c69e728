// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import HTTPFront
import Hummingbird
import Strategy

extension StrategyRoutes {
    func showVersions(_ request: Request, _ context: WebContext) async throws -> Response {
        let words = StrategyWords(pages.texts(context))
        let versions = try await desk.versions(of: context.parameter("plan"))
        guard let newest = versions.first else { throw WebError(.notFound, "the plan is not published") }
        var page = StrategyPage(
            words["versions.heading"], lead: words["versions.lead", ["plan": newest.plan.title]])
        var section = StrategySection(id: "versioner", words["versions.list"])
        section.tables = [
            DataTable(
                id: "versioner-tabell", caption: words["versions.list"], isCaptionHidden: true,
                columns: ["version", "when", "who", "note", "new"].map {
                    TableColumn(words["versions.column.\($0)"])
                },
                rows: versions.map { version in
                    let id = version.plan.id
                    let name = words["versions.number", ["number": String(version.number)]]
                    return TableRow(
                        TableCell(name, href: StrategyPaths.plan(id, version: version.number)),
                        [
                            TableCell(words.moment(version.published)), TableCell(version.by),
                            TableCell(version.note),
                            TableCell(
                                words["versions.new", ["number": String(version.number)]],
                                href: StrategyPaths.version(id, version.number)),
                        ])
                })
        ]
        page.sections = [section]
        return try answer(page, plan: newest.plan, request, context)
    }

    func showVersion(_ request: Request, _ context: WebContext) async throws -> Response {
        let words = StrategyWords(pages.texts(context))
        let id = context.parameter("plan")
        guard let number = try versionNumber(context.parameter("version")) else {
            throw WebError(.notFound, "a version is a number")
        }
        let versions = try await desk.versions(of: id)
        guard let version = versions.first(where: { $0.number == number }) else {
            throw WebError(.notFound, "there is no such version")
        }
        let before = versions.first { $0.number == number - 1 }
        let page = DifferencePage(version, before: before, words: words)
        return try answer(page.page, plan: version.plan, request, context)
    }
}
