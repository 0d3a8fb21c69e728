// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import HTTPFront

/// Addresses of the strategy pages.
package enum StrategyPaths {
    /// The first page.
    package static let start = "/insikt/strategi"
    static let report = start + "/uppfoljning"
    static let principals = start + "/huvudman"
    static let openData = start + "/oppna-data"
    static let api = start + "/api"

    /// A plan as published; a version of it when one is named.
    package static func plan(_ plan: String, version: Int? = nil) -> String {
        "\(start)/plan/\(FormFields.encode(plan))" + (version.map { "?version=\($0)" } ?? "")
    }

    /// A measure as published, or as it is in the working copy.
    package static func measure(
        _ plan: String, _ measure: String, version: Int? = nil, isDraft: Bool = false
    ) -> String {
        "\(self.plan(plan))/insats/\(FormFields.encode(measure))"
            + (isDraft ? "?utkast=ja" : version.map { "?version=\($0)" } ?? "")
    }

    static func draft(_ plan: String) -> String { self.plan(plan) + "/utkast" }
    static func edit(_ plan: String) -> String { self.plan(plan) + "/redigera" }
    static func publish(_ plan: String) -> String { self.plan(plan) + "/publicera" }
    static func clone(_ plan: String) -> String { self.plan(plan) + "/kopiera" }
    static func versions(_ plan: String) -> String { self.plan(plan) + "/versioner" }
    static func version(_ plan: String, _ number: Int) -> String { versions(plan) + "/\(number)" }
    static func notices(_ plan: String) -> String { self.plan(plan) + "/kannedom" }

    static func edit(_ plan: String, _ measure: String) -> String {
        self.measure(plan, measure) + "/redigera"
    }

    static func part(_ plan: String, _ measure: String, _ part: String, row: Int? = nil) -> String {
        self.measure(plan, measure) + "/del/\(part)" + (row.map { "?rad=\($0)" } ?? "")
    }

    static func json(_ plan: String) -> String { "\(api)/plans/\(FormFields.encode(plan))" }
    static func measuresFile(_ plan: String) -> String { json(plan) + "/measures.csv" }
    static func indicatorsFile(_ plan: String) -> String { json(plan) + "/indicators.csv" }
}
