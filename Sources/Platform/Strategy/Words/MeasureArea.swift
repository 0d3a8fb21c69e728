// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// What a measure is about; two of the same area and target group may overlap.
package enum MeasureArea: String, Sendable, Hashable, CaseIterable {
    case access
    case ownRecord = "own-record"
    case selfMonitoring = "self-monitoring"
    case medicines
    case sharedRecord = "shared-record"
    case recordSystems = "record-systems"
    case knowledge
    case identity
    case communication
    case welfareTechnology = "welfare-technology"
    case competence
    case intelligence
    case infrastructure
    case equality
    case regulation
    case concepts
    case standards
}
