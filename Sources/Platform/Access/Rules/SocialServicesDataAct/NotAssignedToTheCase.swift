// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// D31: in social services, to belong to the same board is not enough.
///
/// Source: 10 § lagen (2001:454) om behandling av personuppgifter inom socialtjänsten, as worded by lag
/// (2023:821). A supervisor may assign, with a reason.
package struct NotAssignedToTheCase: Rule {
    package static let id = "D31"
    package static let source = LawReference.socialServicesDataAct("10")
    package static let validFrom = InForce.socialServicesDataSection10

    /// The rule.
    package init() {}

    /// Refused when not assigned.
    package func verdict(on request: AccessRequest) -> Verdict? {
        request.isInsideSocialProvider && !request.assigned ? answer(.deny) : nil
    }
}
