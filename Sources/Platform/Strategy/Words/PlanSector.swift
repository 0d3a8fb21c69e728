// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// The sectors that the work goes on in.
package enum PlanSector: String, Sendable, Hashable, CaseIterable {
    case health
    case social
    case dental
}
