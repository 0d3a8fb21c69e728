// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSearch
import Sweden

/// The searches that find what an indicator needs, each answered from an index.
struct IndicatorQueries: Sendable {
    let indicator: Indicator
    let period: FollowUpPeriod

    var all: [SearchQuery] {
        [people] + diagnoses + [results]
    }

    private var people: SearchQuery {
        let latestBirth = period.last.adding(years: -indicator.population.ageMin)
        return query("Patient", [Filter(parameter: "birthdate", alternatives: [date(.le, latestBirth)])])
    }

    private var diagnoses: [SearchQuery] {
        let codes = indicator.population.searchedCodes
        return stride(from: 0, to: codes.count, by: FollowUpLimits.codesPerQuery).map { start in
            let part = codes[start..<min(start + FollowUpLimits.codesPerQuery, codes.count)]
            return query(
                "Condition",
                [Filter(parameter: "code", alternatives: part.map { .token(system: .any, code: $0) })])
        }
    }

    private var results: SearchQuery {
        let rule = indicator.outcome
        let analysis = FilterValue.token(system: .exactly(rule.system), code: rule.code)
        return query(
            "Observation",
            [
                Filter(parameter: "code", alternatives: [analysis]),
                Filter(parameter: "date", alternatives: [date(.ge, period.first)]),
                Filter(parameter: "date", alternatives: [date(.le, period.last)]),
            ])
    }

    private func query(_ type: ResourceType, _ filters: [Filter]) -> SearchQuery {
        var query = SearchQuery(type: type)
        query.filters = filters
        query.total = TotalMode.none
        return query
    }

    private func date(_ prefix: DatePrefix, _ day: CalendarDay) -> FilterValue {
        .date(
            prefix: prefix, from: SwedishTime.start(of: day), upTo: SwedishTime.start(of: day.adding(days: 1))
        )
    }
}
