// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// Which measure of another plan a measure carries out.
package struct MeasureTie: Sendable, Hashable {
    /// Id of the plan.
    package var plan: String
    /// Id of the measure in it.
    package var measure: String

    /// A tie to a measure of another plan.
    package init(plan: String, measure: String) {
        self.plan = plan
        self.measure = measure
    }

    init?(_ json: JSONValue) {
        guard let plan = json.text("plan"), let measure = json.text("measure") else { return nil }
        self.init(plan: plan, measure: measure)
    }

    /// As in facts and in the API.
    package var tree: JSONTree { ["plan": .string(plan), "measure": .string(measure)] }
}
