// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Care
import FHIRCore

/// When a person is to be called to the next examination.
package struct Recall: Sendable, Hashable {
    /// Months between.
    package static let range = Limits.recallMonths
    /// The intervals that a form offers.
    package static let choices = [3, 6, 12, 18, 24]

    /// The day to be called about.
    package let day: CalendarDay

    /// A recall.
    package init(day: CalendarDay) { self.day = day }

    init?(_ item: RecordItem) {
        let json = item.json
        guard json["resourceType"]?.isString("CarePlan") == true, json["status"]?.isString("active") == true,
            json.parts("category").contains(where: { $0.code(in: DentalCodes.plan) == DentalCodes.recall }),
            let start = json.parts("activity").first?["detail"]?["scheduledPeriod"]?["start"]?.string,
            let day = CalendarDay(start)
        else { return nil }
        self.init(day: day)
    }
}
