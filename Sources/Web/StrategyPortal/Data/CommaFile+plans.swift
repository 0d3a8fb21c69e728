// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Strategy
import Sweden

extension CommaFile {
    /// Measures of a version: one a row, one column for each field; several values are parted by ` | `.
    static func measures(of version: PlanVersion) -> CommaFile {
        let plan = version.plan
        return CommaFile(
            columns: ["plan", "version", "id"] + MeasureField.allCases.map(\.rawValue),
            rows: plan.measures.map { measure in
                [plan.id, String(version.number), measure.id]
                    + MeasureField.allCases.map { measure.values(of: $0).joined(separator: " | ") }
            })
    }

    /// Values of indicators: one a row; baseline and target are rows of their own.
    static func indicators(of version: PlanVersion) -> CommaFile {
        let rows = version.plan.measures.flatMap { measure in
            measure.indicators.flatMap { indicator -> [[String]] in
                let start = [
                    version.plan.id, String(version.number), measure.id, indicator.id, indicator.name,
                    indicator.unit,
                ]
                let ends = [("baseline", indicator.baseline), ("target", indicator.target)]
                return ends.compactMap { kind, value in
                    value.map { start + [kind, "", PlanNumber.text($0)] }
                } + indicator.series.map { start + ["measured", $0.day.text, PlanNumber.text($0.value)] }
            }
        }
        return CommaFile(
            columns: ["plan", "version", "measure", "indicator", "name", "unit", "kind", "day", "value"],
            rows: rows)
    }

    /// The governance report: one direction goal a row.
    static func report(_ report: GovernanceReport) -> CommaFile {
        CommaFile(
            columns: ["day", "goal"] + OpenDataTree.counts.map(\.name),
            rows: report.rows.map { row in
                [report.day.text, row.goal.rawValue] + OpenDataTree.counts.map { String($0.count(row)) }
            })
    }

    /// The regions and municipalities.
    static var principals: CommaFile {
        CommaFile(
            columns: ["kind", "number", "name"],
            rows: Principal.all.map { [$0.kind.rawValue, $0.number, $0.name] })
    }
}
