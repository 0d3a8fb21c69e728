// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// D30: in social services, who is assigned to the case reads it.
///
/// Source: 10 § lagen (2001:454) om behandling av personuppgifter inom socialtjänsten, as worded by lag
/// (2023:821): authorisation is limited to what the tasks need.
package struct AssignedToTheCase: Rule {
    package static let id = "D30"
    package static let source = LawReference.socialServicesDataAct("10")
    package static let validFrom = InForce.socialServicesDataSection10

    /// The rule.
    package init() {}

    /// Allowed when assigned, for the case's own work.
    package func verdict(on request: AccessRequest) -> Verdict? {
        guard request.isInsideSocialProvider, request.assigned else { return nil }
        return request.purpose == .insats || request.isForCare ? answer(.allow) : nil
    }
}
