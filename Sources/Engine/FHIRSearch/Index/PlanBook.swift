// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRSchema
import Synchronization

/// Extraction plans by resource type, each made at first use.
final class PlanBook: Sendable {
    private let schema: Schema
    private let plans = Mutex<[String: ExtractionPlan]>([:])

    init(schema: Schema) {
        self.schema = schema
    }

    /// The plan of a type; an empty one for a type that is no resource.
    func plan(for type: String) -> ExtractionPlan {
        if let plan = plans.withLock({ $0[type] }) { return plan }
        let made = ExtractionPlan(type: type, schema: schema)
        guard schema.isResource(type) else { return made }
        return plans.withLock { plans in
            if let earlier = plans[type] { return earlier }
            plans[type] = made
            return made
        }
    }
}
