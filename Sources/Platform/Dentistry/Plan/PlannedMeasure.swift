// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// One measure of a treatment plan.
package struct PlannedMeasure: Sendable, Hashable {
    /// Its code.
    package let code: String
    /// What it is called, in the plan's own words.
    package let name: String
    /// At which tooth.
    package let tooth: Tooth?
    /// In whole kronor; nil when the plan tells none.
    package let price: Int?
    /// Whether it has been done.
    package let isDone: Bool
    /// What was considered when it was planned.
    package let remarks: [String]

    init(
        code: String, name: String, tooth: Tooth?, price: Int?, isDone: Bool = false, remarks: [String] = []
    ) {
        self.code = code
        self.name = name
        self.tooth = tooth
        self.price = price
        self.isDone = isDone
        self.remarks = remarks
    }

    init?(_ activity: JSONValue) {
        guard let detail = activity["detail"],
            let code = detail["code"]?.code(in: DentalCodes.measure)
        else { return nil }
        self.init(
            code: code, name: detail["code"]?["text"]?.string ?? code,
            tooth: detail.extended(DentalCodes.plannedTooth)?["valueCodeableConcept"]?.tooth,
            price: detail.extended(DentalCodes.price)?["valueMoney"]?["value"]?.int,
            isDone: detail["status"]?.isString("completed") == true,
            remarks: activity.parts("progress").compactMap { $0["text"]?.string })
    }

    /// The same, done.
    var done: PlannedMeasure {
        PlannedMeasure(code: code, name: name, tooth: tooth, price: price, isDone: true, remarks: remarks)
    }
}
