// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// How much a person has under one label class.
package struct LabelClassUse: Sendable, Hashable {
    /// The labels.
    package var labelClass: LabelClass
    /// How many current resources, at least 1.
    package var resources: Int
    /// The latest care day among them; nil when none has one.
    package var latestCareDay: CalendarDay?

    /// A row of the answer.
    package init(labelClass: LabelClass, resources: Int, latestCareDay: CalendarDay?) {
        self.labelClass = labelClass
        self.resources = resources
        self.latestCareDay = latestCareDay
    }
}
