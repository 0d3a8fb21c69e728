// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// A meeting that resources are written in: references ready to be used.
struct Visit: Sendable {
    /// Index of the provider's pages in the chart.
    let page: Int
    let place: Place
    let day: CalendarDay
    /// When it begins, as FHIR dateTime.
    let moment: String
    let patient: JSONTree
    let encounter: JSONTree
    let practitioner: JSONTree
    let colleague: Colleague?
}
