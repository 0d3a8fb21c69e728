// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSearch

/// The searches that feed the store for follow-up.
enum FollowUpQueries {
    static var all: [SearchQuery] {
        [query("Patient"), query("MedicationRequest"), query("CareTeam"), query("CarePlan")]
            + [stays, measures, findings] + diagnoses + observations
    }

    private static var stays: SearchQuery {
        query("Encounter", ("class", [.token(system: .any, code: "IMP")]))
    }

    private static var measures: SearchQuery {
        query("ServiceRequest", ("intent", [.token(system: .any, code: "order")]))
    }

    /// Teeth, and areas of life in social services.
    private static var findings: SearchQuery {
        let categories = ["exam", "survey"]
        return query("Observation", ("category", categories.map { .token(system: .any, code: $0) }))
    }

    private static var diagnoses: [SearchQuery] {
        let codes = SearchedCodes.diagnoses(SearchedCodes.diabetes + SearchedCodes.hypertension)
        return stride(from: 0, to: codes.count, by: FollowUpLimits.codesPerQuery).map { start in
            let part = codes[start..<min(start + FollowUpLimits.codesPerQuery, codes.count)]
            return query("Condition", ("code", part.map { .token(system: .any, code: $0) }))
        }
    }

    private static var observations: [SearchQuery] {
        let codes: [FilterValue] = [
            .token(system: .exactly(SearchedCodes.laboratorySystem), code: "NPU27300"),
            .token(system: .exactly(SearchedCodes.loinc), code: "85354-9"),
            .token(system: .exactly(SearchedCodes.assessmentSystem), code: "fall-risk"),
            .token(system: .exactly(SearchedCodes.loinc), code: SearchedCodes.education),
        ]
        return [query("Observation", ("code", codes))]
    }

    private static func query(
        _ type: ResourceType, _ filter: (parameter: String, alternatives: [FilterValue])? = nil
    ) -> SearchQuery {
        var query = SearchQuery(type: type)
        if let filter {
            query.filters = [Filter(parameter: filter.parameter, alternatives: filter.alternatives)]
        }
        query.total = TotalMode.none
        return query
    }
}
