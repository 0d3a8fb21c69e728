// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// What is found at a tooth. The raw value is the code in records.
package enum ToothFinding: String, Sendable, Hashable, CaseIterable {
    case sound
    /// D1: begins in the enamel.
    case enamelCaries = "caries-1"
    /// D2: through the enamel.
    case deepEnamelCaries = "caries-2"
    /// D3: in the dentin.
    case dentinCaries = "caries-3"
    case filling
    case crown
    case implant
    case missing
    /// Not come through.
    case retained
    case rootFilled = "root-filled"
    case fracture

    /// Caries of any depth.
    package var isCaries: Bool {
        self == .enamelCaries || self == .deepEnamelCaries || self == .dentinCaries
    }

    /// Whether it lies on surfaces, which must then be told.
    package var takesSurfaces: Bool { isCaries || self == .filling }

    /// Whether the tooth itself is not there to be examined.
    package var isAway: Bool { self == .missing || self == .implant || self == .retained }
}
