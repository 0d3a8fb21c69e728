// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// D32, not built yet: social services search case files by name, identity number or case number only.
///
/// Source: 15 § förordningen (2001:637) om behandling av personuppgifter inom socialtjänsten; private
/// providers 20 §.
package struct SearchTermsInSocialServices: UnbuiltRule {
    package typealias Request = AccessRequest

    package static let id = "D32"
    package static let source = LawReference(.socialServicesDataOrdinance, section: "15")
    package static let validFrom = InForce.socialServicesDataOrdinance

    /// The rule.
    package init() {}

    /// Whether the row is about this request.
    package func applies(to request: AccessRequest) -> Bool {
        request.forbiddenSearchTerm
            && (request.sector == .socialOther || request.sector == .socialElderDisability)
    }
}
