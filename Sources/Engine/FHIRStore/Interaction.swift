// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// What made a version. FHIR R4 3.1.0.
package enum Interaction: String, Sendable, Hashable, CaseIterable {
    case create
    case update
    case delete
}
