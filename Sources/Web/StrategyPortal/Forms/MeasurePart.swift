// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Strategy

/// A part of a measure that is written in a form of its own.
enum MeasurePart: String, Sendable, Hashable, CaseIterable {
    case milestone = "milstolpe"
    case indicator = "indikator"
    /// A value of the indicator in the row.
    case value = "varde"
    case report = "rapport"
    case decision = "beslut"

    /// How many rows a measure has of it.
    func count(in measure: Measure) -> Int {
        switch self {
        case .milestone: measure.milestones.count
        case .indicator, .value: measure.indicators.count
        case .report: measure.reports.count
        case .decision: measure.decisions.count
        }
    }

    /// Whether a row can be taken away in the form.
    var canRemove: Bool { self != .value }

    /// Takes a row away; nothing happens when there is none.
    func remove(_ row: Int, from measure: inout Measure) {
        guard (0..<count(in: measure)).contains(row) else { return }
        switch self {
        case .milestone: measure.milestones.remove(at: row)
        case .indicator: measure.indicators.remove(at: row)
        case .report: measure.reports.remove(at: row)
        case .decision: measure.decisions.remove(at: row)
        case .value: return
        }
    }
}
