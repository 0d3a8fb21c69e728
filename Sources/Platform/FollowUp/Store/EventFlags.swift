// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// More about an event, a bit each.
package struct EventFlags: OptionSet, Sendable, Hashable {
    /// The bits.
    package let rawValue: UInt8

    /// Flags by their bits.
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// The stay was not planned.
    package static let unplanned = EventFlags(rawValue: 1)
    /// The person died during the stay.
    package static let died = EventFlags(rawValue: 2)
    /// The stay lasted more than 24 hours.
    package static let overADay = EventFlags(rawValue: 4)
    /// The person went home to support from the municipality.
    package static let toMunicipality = EventFlags(rawValue: 8)
    /// The person took part in the plan.
    package static let withPerson = EventFlags(rawValue: 16)
}
