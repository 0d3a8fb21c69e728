// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// What one care provider has written: about a person, or about itself.
package struct SyntheticRecord: Sendable {
    /// Who owns it.
    package let providerHSAID: String
    /// FHIR R4 resources in an order in which each comes after those it refers to. About a person: Patient
    /// first.
    package let resources: [JSONTree]
}
