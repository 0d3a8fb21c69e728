// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import GuardedStore

extension DentalPage {
    /// A treatment plan, new or the next version of one.
    func plan(_ plan: TreatmentPlan, key: ResourceKey, expected: Int) -> Filing.Document {
        let activities: [JSONTree] = plan.measures.map(activity)
        return carePlan(
            key, expected, kind: DentalCodes.treatment, title: names["plan.kept"], activities: activities)
    }

    /// When the person is called next.
    func recall(_ recall: Recall, key: ResourceKey, expected: Int) -> Filing.Document {
        let activity: JSONTree = [
            "detail": [
                "status": "scheduled", "scheduledPeriod": ["start": .string(recall.day.text)],
                "description": .string(names["recall.activity"]),
            ]
        ]
        return carePlan(
            key, expected, kind: DentalCodes.recall, title: names["recall.title"], activities: [activity])
    }

    /// A measure that has been taken.
    func procedure(_ measure: PlannedMeasure) -> Filing.Document {
        let (author, moment) = (author, moment)
        let code = concept(DentalCodes.measure, measure.code, measure.name)
        let site = measure.tooth.map { JSONTree.array([self.site($0)]) } ?? .absent
        return Filing.Document(key: ResourceKey("Procedure", .random()), expected: 0) { patient in
            [
                "resourceType": "Procedure", "status": "completed", "code": code, "subject": patient,
                "performedDateTime": .string(moment), "performer": [["actor": author]], "bodySite": site,
            ]
        }
    }

    private func activity(_ measure: PlannedMeasure) -> JSONTree {
        var extensions: [JSONTree] = []
        if let tooth = measure.tooth {
            extensions.append(
                ["url": .string(DentalCodes.plannedTooth), "valueCodeableConcept": site(tooth)])
        }
        if let price = measure.price {
            extensions.append(
                [
                    "url": .string(DentalCodes.price),
                    "valueMoney": ["value": .int(price), "currency": "SEK"],
                ])
        }
        let place = measure.tooth.map { ", \(names["tooth.inline"]) \($0.code)" } ?? ""
        let remarks: [JSONTree] = measure.remarks.map { ["text": .string($0)] }
        return [
            "progress": remarks.isEmpty ? .absent : .array(remarks),
            "detail": [
                "extension": extensions.isEmpty ? .absent : .array(extensions),
                "kind": "ServiceRequest",
                "code": concept(DentalCodes.measure, measure.code, measure.name),
                "status": measure.isDone ? "completed" : "not-started",
                "description": .string(measure.name + place),
            ],
        ]
    }

    private func carePlan(
        _ key: ResourceKey, _ expected: Int, kind: String, title: String, activities: [JSONTree]
    ) -> Filing.Document {
        let (author, moment, today) = (author, moment, today)
        let category = concept(DentalCodes.plan, kind, title)
        return Filing.Document(key: key, expected: expected) { patient in
            [
                "resourceType": "CarePlan", "status": "active", "intent": "plan", "category": [category],
                "title": .string(title), "subject": patient, "period": ["start": .string(today.text)],
                "created": .string(moment), "author": author, "activity": .array(activities),
            ]
        }
    }
}
