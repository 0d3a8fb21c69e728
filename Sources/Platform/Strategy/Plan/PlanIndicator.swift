// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// What a measure is followed up by.
package struct PlanIndicator: Sendable, Hashable {
    /// One measured value.
    package struct Value: Sendable, Hashable {
        /// When it held.
        package var day: CalendarDay
        /// In the indicator's unit.
        package var value: Double

        /// A measured value.
        package init(day: CalendarDay, value: Double) {
            self.day = day
            self.value = value
        }
    }

    /// Its id in the library of indicators, `i01`; empty for one of the plan's own.
    package var id: String
    /// What is measured.
    package var name: String
    /// In what.
    package var unit: String
    /// The value before the measure; nil when not measured.
    package var baseline: Double?
    /// The value to reach; nil when not set.
    package var target: Double?
    /// What was measured, oldest first.
    package var series: [Value]

    /// An indicator; the series is put in order of time.
    package init(
        id: String, name: String, unit: String, baseline: Double?, target: Double?, series: [Value]
    ) {
        self.id = id
        self.name = name
        self.unit = unit
        self.baseline = baseline
        self.target = target
        self.series = series.sorted { $0.day < $1.day }
    }

    init?(_ json: JSONValue) {
        guard let name = json.text("name") else { return nil }
        self.init(
            id: json.words("id"), name: name, unit: json.words("unit"), baseline: json.number("baseline"),
            target: json.number("target"),
            series: json.list("series") { item in
                guard let day = item.day("day"), let value = item.number("value") else { return nil }
                return Value(day: day, value: value)
            })
    }

    /// As in facts and in the API.
    package var tree: JSONTree {
        [
            "id": .string(id), "name": .string(name), "unit": .string(unit),
            "baseline": .decimal(baseline), "target": .decimal(target),
            "series": .array(
                series.map { ["day": .string($0.day.text), "value": .decimal($0.value)] }),
        ]
    }
}
