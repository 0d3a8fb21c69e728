// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// The facts of one resource version that decide who may see it; opaque to Engine and Storage.
package struct Labels: Sendable, Hashable {
    /// The person it is about; nil for none, and for several.
    package var person: PersonKey?
    /// Whether it is about more than one person.
    package var isAboutSeveral: Bool
    /// The day of the care, in the zone of the node.
    package var careDay: CalendarDay?
    /// The labels that many resources share.
    package var labelClass: LabelClass

    /// Labels of a resource; by default about nobody.
    package init(
        person: PersonKey? = nil, isAboutSeveral: Bool = false, careDay: CalendarDay? = nil,
        labelClass: LabelClass = LabelClass()
    ) {
        self.person = person
        self.isAboutSeveral = isAboutSeveral
        self.careDay = careDay
        self.labelClass = labelClass
    }
}
