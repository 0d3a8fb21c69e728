// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Care
import FHIRCore

/// What is to be done in a mouth, and what it is estimated to cost.
package struct TreatmentPlan: Sendable, Hashable {
    /// The measures, in the order they were planned.
    package let measures: [PlannedMeasure]

    init(_ measures: [PlannedMeasure]) { self.measures = measures }

    init?(_ item: RecordItem) {
        let json = item.json
        guard json["resourceType"]?.isString("CarePlan") == true, json["status"]?.isString("active") == true,
            json.parts("category").contains(where: { $0.code(in: DentalCodes.plan) == DentalCodes.treatment })
        else { return nil }
        self.init(json.parts("activity").compactMap { PlannedMeasure($0) })
    }

    /// What all of it costs by the prices told; an estimate, before the state's support.
    package var estimate: Int { measures.compactMap(\.price).reduce(0, +) }

    /// What has yet to be done of it.
    package var remaining: Int { measures.filter { !$0.isDone }.compactMap(\.price).reduce(0, +) }

    /// Whether dental care is free for a person in the year of a day: through the year of turning 19.
    package static func isFree(born: CalendarDay, on day: CalendarDay) -> Bool {
        day.year - born.year <= Limits.freeCareAgeMax
    }
}
