// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// For whom a measure is.
package enum TargetGroup: String, Sendable, Hashable, CaseIterable {
    case everyone
    case children
    case elderly
    case disabled
    case chronic
    case relatives
    case staff
    case leaders
    case developers
}
